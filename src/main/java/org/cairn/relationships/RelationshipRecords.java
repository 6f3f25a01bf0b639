package org.cairn.relationships;

/**
 * What a relationship needs from whoever keeps its sealed records. Every method runs in the caller's transaction;
 * ownership has been checked before.
 */
public interface RelationshipRecords {

    /** Makes the relationship's key and seals its name. */
    void opened(RelationshipId id, String name);

    String nameOf(RelationshipId id);

    void rename(RelationshipId id, String name);

    /** Destroys the key and everything sealed under it. There is no way back. */
    void destroy(RelationshipId id);
}

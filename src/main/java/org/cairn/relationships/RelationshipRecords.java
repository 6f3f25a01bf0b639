package org.cairn.relationships;

import java.util.Optional;

/**
 * What a relationship needs from whoever keeps its sealed records. Every method runs in the caller's transaction and
 * checks the ownership itself.
 */
public interface RelationshipRecords {

    /** Makes the relationship's key and seals its name. */
    void opened(RelationshipId id, String name);

    /** Makes the key of what has no name. */
    void opened(RelationshipId id);

    /** Empty when what is stored cannot be opened. */
    Optional<String> nameOf(RelationshipId id);

    void rename(RelationshipId id, String name);
}

package org.cairn.journal;

import java.util.List;
import java.util.Optional;
import org.cairn.relationships.RelationshipId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The sealed journal of one relationship. Every call checks that the relationship is the signed-in mentor's; a method
 * that writes returns after the commit, unless the caller holds a transaction of its own.
 */
@Service
@PreAuthorize("hasRole('MENTOR')")
public class Journal {

    Journal() {}

    /** All entries of a type, in the order in which they were first saved. */
    public <T extends Record> List<Entry<T>> entries(RelationshipId relationship, EntryType<T> type) {
        throw new UnsupportedOperationException();
    }

    public <T extends Record> Optional<Entry<T>> find(RelationshipId relationship, EntryType<T> type, EntryId id) {
        throw new UnsupportedOperationException();
    }

    public <T extends Record> Entry<T> append(RelationshipId relationship, EntryType<T> type, T content) {
        return append(relationship, type, EntryId.random(), content);
    }

    /** Appends under an id of the caller's choice, which must be new. */
    public <T extends Record> Entry<T> append(RelationshipId relationship, EntryType<T> type, EntryId id, T content) {
        throw new UnsupportedOperationException();
    }

    /**
     * Saves the next revision. Saves of one sitting (ten minutes) replace each other; older ones stay in the history.
     *
     * @throws StaleEntryException when the entry is no longer at the revision that was read
     * @throws EntryNotFoundException when it was removed meanwhile
     */
    public <T extends Record> Entry<T> revise(RelationshipId relationship, Entry<T> basedOn, T content) {
        throw new UnsupportedOperationException();
    }

    /** Like {@link #revise}, but the former revision and this one always stay in the history: for what was agreed. */
    public <T extends Record> Entry<T> amend(RelationshipId relationship, Entry<T> basedOn, T content) {
        throw new UnsupportedOperationException();
    }

    /** All kept revisions of an entry, oldest first; the last is the current one. */
    public <T extends Record> List<Entry<T>> history(RelationshipId relationship, EntryType<T> type, EntryId id) {
        throw new UnsupportedOperationException();
    }

    /** Erases an entry and its history. */
    public void remove(RelationshipId relationship, Entry<?> entry) {
        throw new UnsupportedOperationException();
    }

    /** Entries of all own relationships in which every word occurs, whatever the case and the accents, newest first. */
    public List<SearchHit> search(String words) {
        throw new UnsupportedOperationException();
    }

    /** Opens every row and compares it with the manifest. */
    public IntegrityReport verify(RelationshipId relationship) {
        throw new UnsupportedOperationException();
    }

    /** Destroys the relationship's key and all its rows, for good. */
    public void destroy(RelationshipId relationship) {
        throw new UnsupportedOperationException();
    }

    /** How many entries there are; the relationship's name is not counted. */
    public int count(RelationshipId relationship) {
        throw new UnsupportedOperationException();
    }
}

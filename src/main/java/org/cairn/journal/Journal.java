package org.cairn.journal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cairn.relationships.OwnRelationships;
import org.cairn.relationships.Relationship;
import org.cairn.relationships.RelationshipId;
import org.cairn.vault.Keyring;
import org.cairn.vault.Keyrings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sealed journal of one relationship. Every call checks that the relationship is the signed-in mentor's
 * ({@link org.cairn.relationships.RelationshipNotFoundException}) and that the vault is open. A method that writes
 * returns after the commit, unless the caller holds a transaction of its own. In a relationship that has ended nothing is
 * written ({@link org.cairn.relationships.RelationshipEndedException}) but what belongs to its end.
 *
 * @see <a href="../../../../../../docs/format/journal.md">docs/format/journal.md</a>
 */
@Service
@PreAuthorize("hasRole('MENTOR')")
@Transactional
public class Journal {

    private final OwnRelationships own;
    private final Keyrings keyrings;
    private final OpenJournals journals;
    private final JournalWriter writer;
    private final JournalHistory history;
    private final JournalAudit audit;
    private final JournalSearches searches;
    private final DiskSync disk;

    Journal(
            OwnRelationships own,
            Keyrings keyrings,
            OpenJournals journals,
            JournalWriter writer,
            JournalHistory history,
            JournalAudit audit,
            JournalSearches searches,
            DiskSync disk) {
        this.own = own;
        this.keyrings = keyrings;
        this.journals = journals;
        this.writer = writer;
        this.history = history;
        this.audit = audit;
        this.searches = searches;
        this.disk = disk;
    }

    /** All entries of a type, in the order in which they were appended. */
    public <T extends Record> List<Entry<T>> entries(RelationshipId relationship, EntryType<T> type) {
        return open(relationship)
                .readable()
                .filter(entry -> entry.line().type().equals(type.name()))
                .map(entry -> entry.as(type))
                .toList();
    }

    public <T extends Record> Optional<Entry<T>> find(RelationshipId relationship, EntryType<T> type, EntryId id) {
        return openEntry(relationship, type, id).map(entry -> entry.as(type));
    }

    public <T extends Record> Entry<T> append(RelationshipId relationship, EntryType<T> type, T content) {
        return append(relationship, type, EntryId.random(), content);
    }

    /** Appends under an id of the caller's choice; {@link EntryExistsException} when it is taken. */
    public <T extends Record> Entry<T> append(RelationshipId relationship, EntryType<T> type, EntryId id, T content) {
        return writer.append(keyringToWrite(relationship, type), relationship, type, id, content);
    }

    /**
     * Saves the next revision. Saves of one sitting (ten minutes) replace each other; older ones stay in the history.
     *
     * @throws StaleEntryException when the entry is no longer at the revision that was read; it carries both contents
     * @throws EntryNotFoundException when it was removed meanwhile
     */
    public <T extends Record> Entry<T> revise(RelationshipId relationship, Entry<T> basedOn, T content) {
        return writer.revise(keyringToWrite(relationship, basedOn.type()), relationship, basedOn, content, false);
    }

    /** Like {@link #revise}, but the former revision and this one always stay in the history: for what was agreed. */
    public <T extends Record> Entry<T> amend(RelationshipId relationship, Entry<T> basedOn, T content) {
        return writer.revise(keyringToWrite(relationship, basedOn.type()), relationship, basedOn, content, true);
    }

    /** All kept revisions of an entry, oldest first; the last is the current one. Empty when there is no such entry. */
    public <T extends Record> List<Entry<T>> history(RelationshipId relationship, EntryType<T> type, EntryId id) {
        Keyring keyring = keyringFor(relationship);
        return openEntry(relationship, type, id)
                .map(entry -> history.of(keyring, relationship.value(), entry, type))
                .orElse(List.of());
    }

    /** Erases an entry and its history, whichever revision the caller has read. */
    public void remove(RelationshipId relationship, Entry<?> entry) {
        writer.remove(keyringToWrite(relationship, entry.type()), relationship, entry.id());
    }

    /**
     * The newest entries ({@link JournalSearches#MOST}) of all own relationships, archived ones too, in which every word
     * occurs, whatever the case and the accents.
     */
    public List<SearchHit> search(String words) {
        return searches.hits(
                keyrings.current(), own.all().stream().map(Relationship::id).toList(), words);
    }

    /**
     * Which of these words stand in own relationships as names do, with a capital letter in the middle of a sentence. For a
     * look at what is about to leave Cairn; it is no proof of anything.
     */
    public Set<String> namesAmong(Set<String> words) {
        return searches.names(
                keyrings.current(), own.all().stream().map(Relationship::id).toList(), words);
    }

    /** Opens all own journals, so that the first search of a session is as quick as the next. Damaged ones stay closed. */
    public void openAll() {
        own.all().forEach(relationship -> isSound(relationship.id()));
    }

    /** Opens every row afresh and compares it with the manifest. */
    public IntegrityReport verify(RelationshipId relationship) {
        Keyring keyring = keyringFor(relationship);
        return audit.of(keyring, relationship.value(), journals.known(keyring, relationship.value()));
    }

    /** Whether everything opened when the journal was last read. Cheap, and less than {@link #verify}. */
    public boolean isSound(RelationshipId relationship) {
        try {
            return open(relationship).isSound();
        } catch (JournalDamagedException damaged) {
            return false;
        }
    }

    /** Once what is being saved is committed, forces it to the disk: for moments that must survive a power cut. */
    public void settle(RelationshipId relationship) {
        own.requireJournal(relationship);
        disk.afterCommit();
    }

    /** How many entries there are; the relationship's name is not counted. */
    public int count(RelationshipId relationship) {
        return (int) open(relationship)
                .readable()
                .filter(entry -> !RelationshipNameEntry.isName(entry))
                .count();
    }

    private <T extends Record> Optional<OpenEntry> openEntry(
            RelationshipId relationship, EntryType<T> type, EntryId id) {
        return open(relationship)
                .find(id)
                .filter(entry -> entry.isReadable() && entry.line().type().equals(type.name()));
    }

    private OpenJournal open(RelationshipId relationship) {
        return journals.read(keyringFor(relationship), relationship.value());
    }

    private Keyring keyringToWrite(RelationshipId relationship, EntryType<?> type) {
        if (!type.afterTheEnd()) {
            own.requireJournal(relationship).requireNotEnded();
        }
        return keyringFor(relationship);
    }

    private Keyring keyringFor(RelationshipId relationship) {
        own.requireJournal(relationship);
        return keyrings.current();
    }
}

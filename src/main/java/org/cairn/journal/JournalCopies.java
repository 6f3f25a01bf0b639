package org.cairn.journal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cairn.journal.JournalRows.EntryRow;
import org.cairn.relationships.OwnRelationships;
import org.cairn.relationships.RelationshipId;
import org.cairn.vault.Keyring;
import org.cairn.vault.Keyrings;
import org.cairn.vault.RelationshipKeys;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Takes all that a journal keeps out of it, and into a new one. Whoever calls holds the transaction. */
@Component
@PreAuthorize("hasRole('MENTOR')")
public class JournalCopies {

    private static final int AT_ONCE = 200;

    /**
     * How much was taken out.
     *
     * @param entries with the relationship's name
     * @param missing how many revisions do not open, or are not there
     */
    public record Copied(int entries, int revisions, int missing) {}

    /** What a journal from elsewhere and an own one have in common, entry by entry; names are not counted. */
    public record Overlap(int same, int different, int onlyThere, int onlyHere) {

        public boolean isNone() {
            return same + different == 0;
        }
    }

    private final OwnRelationships own;
    private final Keyrings keyrings;
    private final RelationshipKeys keys;
    private final OpenJournals journals;
    private final JournalOpening opening;
    private final JournalRows rows;
    private final JournalSeals seals;
    private final JournalAudit audit;
    private final JournalWriter writer;
    private final ObjectProvider<EntryTypes> types;

    JournalCopies(
            OwnRelationships own,
            Keyrings keyrings,
            RelationshipKeys keys,
            OpenJournals journals,
            JournalOpening opening,
            JournalRows rows,
            JournalSeals seals,
            JournalAudit audit,
            JournalWriter writer,
            ObjectProvider<EntryTypes> types) {
        this.own = own;
        this.keyrings = keyrings;
        this.keys = keys;
        this.journals = journals;
        this.opening = opening;
        this.rows = rows;
        this.seals = seals;
        this.audit = audit;
        this.writer = writer;
        this.types = types;
    }

    /** How often the journal has been changed; {@link JournalDamagedException} when nothing opens. */
    public long sequence(RelationshipId relationship) {
        own.requireJournal(relationship);
        return journals.read(keyrings.current(), relationship.value()).sequence();
    }

    /**
     * Everything that opens, entry by entry in the order in which they were appended, of each the oldest revision first.
     */
    public Copied copy(RelationshipId relationship, Consumer<EntryCopy> to) {
        own.requireJournal(relationship);
        Keyring keyring = keyrings.current();
        OpenJournal journal = journals.read(keyring, relationship.value());
        List<OpenEntry> readable = journal.readable().toList();
        int revisions = 0;
        int missing = unreadable(journal);
        for (int from = 0; from < readable.size(); from += AT_ONCE) {
            List<OpenEntry> some = readable.subList(from, Math.min(readable.size(), from + AT_ONCE));
            Map<EntryId, List<EntryRow>> former = formerRows(relationship, some);
            for (OpenEntry entry : some) {
                Deque<EntryCopy> history = new ArrayDeque<>();
                List<EntryRow> kept = former.getOrDefault(entry.line().id(), List.of());
                if (!follow(keyring, relationship, entry, kept, history)) {
                    missing++;
                }
                history.forEach(to);
                revisions += history.size();
            }
        }
        return new Copied(readable.size(), revisions, missing);
    }

    /**
     * A check for a journal that comes from elsewhere.
     *
     * @param relationship the id that it had there
     * @param named whether the name of somebody stands in it, as in every journal but the mentor's own
     */
    public JournalCheck check(UUID relationship, boolean named) {
        return new JournalCheck(relationship, named, types());
    }

    /** What a journal that was checked and an own one have in common. */
    public Overlap overlap(RelationshipId mine, JournalCheck checked) {
        own.requireJournal(mine);
        Map<EntryId, Digest> here = new HashMap<>();
        try {
            journals.read(keyrings.current(), mine.value()).pages().stream()
                    .flatMap(page -> page.entries().values().stream())
                    .filter(entry -> !RelationshipNameEntry.isName(entry))
                    .forEach(entry -> here.put(entry.line().id(), entry.line().digest()));
        } catch (JournalDamagedException nothingOpens) {
            return new Overlap(0, 0, checked.entries(), 0);
        }
        int same = 0;
        int different = 0;
        for (Map.Entry<EntryId, Digest> there : checked.current().entrySet()) {
            Digest digest = here.get(there.getKey());
            same += digest != null && digest.equals(there.getValue()) ? 1 : 0;
            different += digest != null && !digest.equals(there.getValue()) ? 1 : 0;
        }
        int shared = same + different;
        return new Overlap(same, different, checked.entries() - shared, here.size() - shared);
    }

    /** Makes the key of a relationship that has just been taken in, and a journal that is filled from elsewhere. */
    public ArrivingEntries arriving(RelationshipId relationship, long sequence) {
        own.requireJournal(relationship);
        Keyring keyring = keyrings.current();
        keys.create(keyring, relationship.value());
        return new ArrivingJournal(keyring, relationship.value(), sequence, rows, seals, audit);
    }

    /** For a journal that is there already: takes in what is not in it. */
    public ArrivingEntries adding(RelationshipId relationship) {
        own.requireJournal(relationship);
        return new AddedEntries(keyrings.current(), relationship, journals, writer, types());
    }

    private Map<String, EntryType<?>> types() {
        return Stream.concat(
                        Stream.of(RelationshipNameEntry.TYPE), types.stream().flatMap(some -> some.types().stream()))
                .collect(Collectors.toMap(EntryType::name, Function.identity()));
    }

    private static int unreadable(OpenJournal journal) {
        return (int) journal.pages().stream()
                .mapToLong(page -> page.isSound()
                        ? page.entries().values().stream()
                                .filter(entry -> !entry.isReadable())
                                .count()
                        : 1)
                .sum();
    }

    private Map<EntryId, List<EntryRow>> formerRows(RelationshipId relationship, List<OpenEntry> some) {
        List<EntryId> ids = some.stream()
                .filter(entry -> entry.body().former() != null)
                .map(entry -> entry.line().id())
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : rows.entries(relationship.value(), ids).stream().collect(Collectors.groupingBy(EntryRow::id));
    }

    /** Puts the kept revisions in, the oldest first. False when one of them is missing or damaged: the chain ends there. */
    private boolean follow(
            Keyring keyring,
            RelationshipId relationship,
            OpenEntry entry,
            List<EntryRow> kept,
            Deque<EntryCopy> history) {
        history.addFirst(EntryCopy.of(entry.line(), entry.body()));
        EntryBody.Former former = entry.body().former();
        while (former != null) {
            EntryBody.Former wanted = former;
            Optional<EntryBody> body = kept.stream()
                    .filter(row -> row.revision() == wanted.revision())
                    .findFirst()
                    .flatMap(row -> opening.body(
                            keyring, relationship.value(), row, entry.line().type(), wanted.digest()));
            if (body.isEmpty()) {
                return false;
            }
            ManifestLine line =
                    new ManifestLine(entry.line().id(), entry.line().type(), wanted.revision(), wanted.digest());
            history.addFirst(EntryCopy.of(line, body.get()));
            former = body.get().former();
        }
        return true;
    }
}

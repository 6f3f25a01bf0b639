package org.cairn.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cairn.relationships.OwnRelationships;
import org.cairn.relationships.RelationshipId;
import org.cairn.vault.Keyring;
import org.cairn.vault.Keyrings;
import org.cairn.vault.RelationshipKeys;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Takes all that a journal keeps out of it, and into a new one. To be called inside a transaction. */
@Component
@PreAuthorize("hasRole('MENTOR')")
public class JournalCopies {

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

    /** The journal as it is at this moment; {@link JournalDamagedException} when nothing opens. */
    public JournalCopy copy(RelationshipId relationship) {
        own.requireJournal(relationship);
        Keyring keyring = keyrings.current();
        return new JournalCopy(keyring, journals.read(keyring, relationship.value()), rows, opening);
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
}

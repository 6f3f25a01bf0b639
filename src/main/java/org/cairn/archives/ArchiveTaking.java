package org.cairn.archives;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.cairn.archives.ArchiveRefusedException.Reason;
import org.cairn.archives.FoundRelationship.Standing;
import org.cairn.endings.RetentionCopies;
import org.cairn.journal.ArrivingEntries;
import org.cairn.journal.EntryCopy;
import org.cairn.journal.Journal;
import org.cairn.journal.JournalCopies;
import org.cairn.meetings.MeetingCopies;
import org.cairn.meetings.MeetingCopy;
import org.cairn.relationships.OwnJournal;
import org.cairn.relationships.RelationshipCopies;
import org.cairn.relationships.RelationshipCopies.Held;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes relationships of an archive in, in one transaction: sealed under new keys of the mentor who brings them, under their
 * own ids where these are free, and under new ones otherwise.
 */
@Component
class ArchiveTaking {

    private final RelationshipCopies relationships;
    private final RelationshipService names;
    private final JournalCopies journals;
    private final Journal journal;
    private final MeetingCopies meetings;
    private final RetentionCopies retentions;
    private final OwnJournal ownJournal;
    private final TransactionTemplate transaction;

    ArchiveTaking(
            RelationshipCopies relationships,
            RelationshipService names,
            JournalCopies journals,
            Journal journal,
            MeetingCopies meetings,
            RetentionCopies retentions,
            OwnJournal ownJournal,
            PlatformTransactionManager transactions) {
        this.relationships = relationships;
        this.names = names;
        this.journals = journals;
        this.journal = journal;
        this.meetings = meetings;
        this.retentions = retentions;
        this.ownJournal = ownJournal;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @param reading reads the archive from its beginning to its end */
    List<RelationshipId> take(
            FoundArchive found, Map<RelationshipId, String> chosen, Consumer<ArchiveVisitor> reading) {
        Taking taking = new Taking(found, chosen);
        transaction.executeWithoutResult(_ -> {
            reading.accept(taking);
            taking.taken.forEach(journal::settle);
        });
        return List.copyOf(taking.taken);
    }

    private final class Taking implements ArchiveVisitor {

        private final Map<RelationshipId, FoundRelationship> found = new HashMap<>();
        private final Map<RelationshipId, String> chosen;
        private final List<RelationshipId> taken = new ArrayList<>();
        private final List<MeetingCopy> waiting = new ArrayList<>();
        private @Nullable ArchivedRelationship current;
        private @Nullable ArrivingEntries arriving;
        private Map<UUID, UUID> ids = Map.of();

        Taking(FoundArchive looked, Map<RelationshipId, String> chosen) {
            looked.relationships().forEach(one -> found.put(one.id(), one));
            this.chosen = Map.copyOf(chosen);
        }

        @Override
        public void relationship(ArchivedRelationship next) {
            complete();
            current = chosen.containsKey(next.id()) ? next : null;
        }

        @Override
        public void meeting(MeetingCopy meeting) {
            if (current != null) {
                waiting.add(meeting);
            }
        }

        @Override
        public void revision(EntryCopy revision) {
            if (current == null) {
                return;
            }
            if (arriving == null) {
                arriving = current.withSomebody() ? begin(current) : beginOwnJournal(current);
            }
            arriving.add(revision.with(ids));
        }

        @Override
        public void end() {
            complete();
        }

        /** Row, meetings and key, once all meetings have been read. */
        private ArrivingEntries begin(ArchivedRelationship one) {
            requireAsItWas(one.id());
            ids = newIds(one);
            RelationshipId here = new RelationshipId(
                    ids.getOrDefault(one.id().value(), one.id().value()));
            relationships.takeIn(here, one.startedOn(), one.archived(), one.endedOn());
            meetings.takeIn(
                    here,
                    waiting.stream()
                            .map(meeting -> meeting.under(ids.getOrDefault(meeting.id(), meeting.id())))
                            .toList());
            if (one.keepUntil() != null) {
                retentions.takeIn(here, one.keepUntil());
            }
            taken.add(here);
            return journals.arriving(here, one.sequence());
        }

        /** There is one for each mentor: what is not in it comes into it, and what is there stays as it is. */
        private ArrivingEntries beginOwnJournal(ArchivedRelationship one) {
            ids = Map.of();
            Optional<RelationshipId> mine = ownJournal.find();
            boolean wasHere = Objects.requireNonNull(found.get(one.id())).standing() == Standing.HERE;
            if (mine.isPresent() != wasHere) {
                throw new ArchiveRefusedException(Reason.CHANGED_MEANWHILE);
            }
            RelationshipId here = mine.orElseGet(() -> relationships.takeInOwnJournal(one.startedOn()));
            taken.add(here);
            return wasHere ? journals.adding(here) : journals.arriving(here, one.sequence());
        }

        /** None when the old ones are free. */
        private Map<UUID, UUID> newIds(ArchivedRelationship one) {
            List<UUID> old = waiting.stream().map(MeetingCopy::id).toList();
            if (relationships.held(one.id()) == Held.NOTHING && !meetings.isAnyTaken(old)) {
                return Map.of();
            }
            Map<UUID, UUID> renamed = new HashMap<>();
            old.forEach(id -> renamed.put(id, UUID.randomUUID()));
            renamed.put(one.id().value(), UUID.randomUUID());
            return renamed;
        }

        /** What was chosen counts for what was shown. */
        private void requireAsItWas(RelationshipId id) {
            Standing shown = Objects.requireNonNull(found.get(id)).standing();
            Held held = relationships.held(id);
            boolean changed =
                    held == Held.MINE && shown != Standing.HERE || held == Held.DESTROYED && shown == Standing.NEW;
            if (changed) {
                throw new ArchiveRefusedException(Reason.CHANGED_MEANWHILE);
            }
        }

        private void complete() {
            if (arriving != null && current != null) {
                arriving.finish();
                String name = chosen.getOrDefault(current.id(), "");
                if (!name.isEmpty() && current.withSomebody()) {
                    names.rename(taken.getLast(), name);
                }
            }
            arriving = null;
            waiting.clear();
        }
    }
}

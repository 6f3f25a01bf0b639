package org.cairn.archives;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.cairn.archives.FoundRelationship.Existing;
import org.cairn.archives.FoundRelationship.Standing;
import org.cairn.endings.RetentionCopies;
import org.cairn.journal.EntryCopy;
import org.cairn.journal.JournalCheck;
import org.cairn.journal.JournalCopies;
import org.cairn.journal.JournalCopies.Overlap;
import org.cairn.meetings.MeetingCopy;
import org.cairn.relationships.OwnJournal;
import org.cairn.relationships.OwnRelationships;
import org.cairn.relationships.Relationship;
import org.cairn.relationships.RelationshipCopies;
import org.cairn.relationships.RelationshipCopies.Held;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks through an archive: checks every entry, and finds out what of it the mentor has already. Changes nothing. */
@Component
class ArchiveLooking {

    private final JournalCopies journals;
    private final RelationshipCopies relationships;
    private final RelationshipService names;
    private final OwnRelationships own;
    private final OwnJournal ownJournal;
    private final RetentionCopies retentions;
    private final TransactionTemplate transaction;

    ArchiveLooking(
            JournalCopies journals,
            RelationshipCopies relationships,
            RelationshipService names,
            OwnRelationships own,
            OwnJournal ownJournal,
            RetentionCopies retentions,
            PlatformTransactionManager transactions) {
        this.journals = journals;
        this.relationships = relationships;
        this.names = names;
        this.own = own;
        this.ownJournal = ownJournal;
        this.retentions = retentions;
        this.transaction = new TransactionTemplate(transactions);
    }

    Look begin() {
        return new Look();
    }

    /** One look through one archive. */
    final class Look implements ArchiveVisitor {

        private final List<FoundRelationship> found = new ArrayList<>();
        private final Set<RelationshipId> seen = new HashSet<>();
        private final Set<UUID> meetings = new HashSet<>();
        private Instant made = Instant.EPOCH;
        private @Nullable ArchivedRelationship current;
        private @Nullable JournalCheck check;
        private int meetingsOfCurrent;

        FoundArchive found() {
            return new FoundArchive(made, found);
        }

        @Override
        public void made(Instant when) {
            made = when;
        }

        @Override
        public void relationship(ArchivedRelationship next) {
            complete();
            require(seen.add(next.id()));
            current = next;
            check = journals.check(next.id().value(), next.withSomebody());
            meetingsOfCurrent = 0;
        }

        @Override
        public void meeting(MeetingCopy meeting) {
            require(Objects.requireNonNull(current).withSomebody());
            require(meetings.add(meeting.id()));
            meetingsOfCurrent++;
        }

        @Override
        public void revision(EntryCopy revision) {
            Objects.requireNonNull(check).add(revision);
        }

        @Override
        public void end() {
            complete();
        }

        private void complete() {
            if (current != null && check != null) {
                check.complete(current.sequence());
                found.add(compared(current, check));
            }
        }

        private FoundRelationship compared(ArchivedRelationship one, JournalCheck checked) {
            Existing existing = transaction.execute(_ -> existing(one, checked));
            LocalDate keepUntil = one.keepUntil() == null ? null : retentions.moved(one.keepUntil());
            return new FoundRelationship(
                    one.id(),
                    one.withSomebody(),
                    checked.name(),
                    one.startedOn(),
                    one.endedOn(),
                    keepUntil,
                    !Objects.equals(keepUntil, one.keepUntil()),
                    meetingsOfCurrent,
                    checked.entries(),
                    checked.first(),
                    checked.latest(),
                    standing(one.id(), existing),
                    existing);
        }

        /** Under the same id, or under another one when it was brought in beside it before. */
        private @Nullable Existing existing(ArchivedRelationship one, JournalCheck checked) {
            if (!one.withSomebody()) {
                return ownJournal
                        .find()
                        .map(mine -> new Existing(mine, "", journals.overlap(mine, checked)))
                        .orElse(null);
            }
            List<RelationshipId> mine = own.all().stream().map(Relationship::id).toList();
            if (mine.contains(one.id())) {
                return existing(one.id(), journals.overlap(one.id(), checked));
            }
            for (RelationshipId other : mine) {
                Overlap overlap = journals.overlap(other, checked);
                if (!overlap.isNone()) {
                    return existing(other, overlap);
                }
            }
            return null;
        }

        private Existing existing(RelationshipId id, Overlap overlap) {
            return new Existing(id, names.mine(id).name(), overlap);
        }
    }

    Standing standing(RelationshipId id, @Nullable Existing existing) {
        if (existing != null) {
            return Standing.HERE;
        }
        return relationships.held(id) == Held.DESTROYED ? Standing.DESTROYED : Standing.NEW;
    }

    private static void require(boolean right) {
        if (!right) {
            throw ArchiveRefusedException.damaged();
        }
    }
}

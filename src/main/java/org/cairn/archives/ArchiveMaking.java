package org.cairn.archives;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.cairn.endings.RetentionCopies;
import org.cairn.journal.JournalCopies;
import org.cairn.journal.JournalCopy;
import org.cairn.journal.JournalDamagedException;
import org.cairn.meetings.MeetingCopies;
import org.cairn.relationships.OwnRelationships;
import org.cairn.relationships.Relationship;
import org.cairn.relationships.RelationshipId;
import org.cairn.vault.NoRelationshipKeyException;
import org.cairn.vault.SealedFileException;
import org.cairn.vault.SealedFileKey;
import org.cairn.vault.SealingStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes an archive. Each relationship is as it was at one moment; nobody's saves wait meanwhile. */
@Component
class ArchiveMaking {

    private final OwnRelationships own;
    private final JournalCopies journals;
    private final MeetingCopies meetings;
    private final RetentionCopies retentions;
    private final ArchiveFolder folder;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ArchiveMaking(
            OwnRelationships own,
            JournalCopies journals,
            MeetingCopies meetings,
            RetentionCopies retentions,
            ArchiveFolder folder,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.own = own;
        this.journals = journals;
        this.meetings = meetings;
        this.retentions = retentions;
        this.folder = folder;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    TakenOut make(List<RelationshipId> which, SealedFileKey key, LongWork work) {
        Path file = null;
        boolean whole = false;
        try {
            file = folder.fresh();
            TakenOut made = write(which, key, work, file);
            whole = true;
            return made;
        } catch (SealedFileException refused) {
            throw ArchiveRefusedException.of(refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!whole && file != null) {
                ArchiveFolder.delete(file);
            }
        }
    }

    private TakenOut write(List<RelationshipId> which, SealedFileKey key, LongWork work, Path file) throws IOException {
        int missing = 0;
        int leftOut = 0;
        try (SealingStream sealing = key.sealing(new BufferedOutputStream(Files.newOutputStream(file)))) {
            ArchiveWriter writer = new ArchiveWriter(sealing);
            writer.made(clock.instant());
            Share share = new Share(work, which.size());
            for (RelationshipId one : which) {
                try {
                    missing += relationship(one, writer, share);
                } catch (JournalDamagedException | NoRelationshipKeyException nothingOpens) {
                    leftOut++;
                }
                share.next();
            }
            writer.end();
            sealing.finish();
            return new TakenOut(file, Files.size(file), writer.counts(), missing, leftOut);
        }
    }

    /** The journal first: each meeting that an entry speaks of is in the log by then. */
    private int relationship(RelationshipId id, ArchiveWriter writer, Share share) {
        JournalCopy copy = Objects.requireNonNull(transaction.execute(_ -> journals.copy(id)));
        Relationship one = own.requireJournal(id);
        writer.relationship(new ArchivedRelationship(
                id,
                one.isWithSomebody(),
                one.startedOn(),
                one.isArchived(),
                one.endedOn(),
                one.isEnded() ? retentions.of(id).orElse(null) : null,
                copy.sequence()));
        if (one.isWithSomebody()) {
            meetings.of(id).forEach(writer::meeting);
        }
        int[] given = {0};
        return copy.give(revision -> {
            writer.revision(revision);
            share.at(++given[0], copy.entries());
        });
    }

    /** One relationship's share of all the work. */
    private static final class Share {

        private static final int WHOLE = 1_000;

        private final LongWork work;
        private final long shares;
        private long done;

        Share(LongWork work, int shares) {
            this.work = work;
            this.shares = shares;
        }

        void at(long some, long all) {
            work.at(done * WHOLE + Math.min(WHOLE, some * WHOLE / all), shares * WHOLE);
        }

        void next() {
            done++;
            at(0, 1);
        }
    }
}

package org.cairn.archives;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.cairn.endings.RetentionCopies;
import org.cairn.journal.Journal;
import org.cairn.journal.JournalCopies;
import org.cairn.journal.JournalDamagedException;
import org.cairn.meetings.MeetingCopies;
import org.cairn.relationships.OwnRelationships;
import org.cairn.relationships.Relationship;
import org.cairn.relationships.RelationshipId;
import org.cairn.vault.SealedFileException;
import org.cairn.vault.SealedFileKey;
import org.cairn.vault.SealingStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes an archive. Each relationship is read as it is at one moment; nobody's saves wait meanwhile. */
@Component
class ArchiveMaking {

    private final OwnRelationships own;
    private final Journal journal;
    private final JournalCopies journals;
    private final MeetingCopies meetings;
    private final RetentionCopies retentions;
    private final ArchiveFolder folder;
    private final Clock clock;
    private final TransactionTemplate oneMoment;

    ArchiveMaking(
            OwnRelationships own,
            Journal journal,
            JournalCopies journals,
            MeetingCopies meetings,
            RetentionCopies retentions,
            ArchiveFolder folder,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.own = own;
        this.journal = journal;
        this.journals = journals;
        this.meetings = meetings;
        this.retentions = retentions;
        this.folder = folder;
        this.clock = clock;
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
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
                } catch (JournalDamagedException nothingOpens) {
                    leftOut++;
                }
                share.next();
            }
            writer.end();
            sealing.finish();
            return new TakenOut(file, Files.size(file), writer.counts(), missing, leftOut);
        }
    }

    private int relationship(RelationshipId id, ArchiveWriter writer, Share share) {
        // opening a journal takes its lock; the transaction below then takes none
        int all = Math.max(1, journal.count(id));
        Integer missing = oneMoment.execute(_ -> {
            Relationship one = own.requireJournal(id);
            int[] entries = {0};
            writer.relationship(new ArchivedRelationship(
                    id,
                    one.isWithSomebody(),
                    one.startedOn(),
                    one.isArchived(),
                    one.endedOn(),
                    one.isEnded() ? retentions.of(id).orElse(null) : null,
                    journals.sequence(id)));
            if (one.isWithSomebody()) {
                meetings.of(id).forEach(writer::meeting);
            }
            return journals.copy(id, copy -> {
                        writer.revision(copy);
                        share.at(++entries[0], all);
                    })
                    .missing();
        });
        return missing == null ? 0 : missing;
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

package org.cairn.endings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cairn.common.BackupsSetting;
import org.cairn.endings.Certificate.Cause;
import org.cairn.journal.JournalDestruction;
import org.cairn.journal.JournalDestruction.Destroyed;
import org.cairn.relationships.Relationship;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Destroys, and looks afterwards whether anything still opens. The two are steps of their own: what was destroyed stays so
 * when the process dies in between, and is looked at when Cairn runs again.
 */
@Component
@EnableConfigurationProperties(BackupsSetting.class)
class DestructionWork {

    private final JournalDestruction journal;
    private final Destructions destructions;
    private final Retentions retentions;
    private final BackupsSetting backups;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DestructionWork(
            JournalDestruction journal,
            Destructions destructions,
            Retentions retentions,
            BackupsSetting backups,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.journal = journal;
        this.destructions = destructions;
        this.retentions = retentions;
        this.backups = backups;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Key, rows, retention and the record of it in one transaction, the caller's if there is one. */
    Destruction destroy(Relationship relationship, Cause cause) {
        return transaction.execute(_ -> {
            UUID mentor = relationship.mentor().value();
            Destroyed destroyed = journal.destroy(mentor, relationship.id());
            retentions.deleteById(relationship.id().value());
            return destructions.save(new Destruction(
                    UUID.randomUUID(),
                    Reference.random(),
                    relationship.id().value(),
                    mentor,
                    relationship.startedOn(),
                    relationship.endedOn(),
                    cause,
                    now(),
                    destroyed.rows(),
                    destroyed.keys(),
                    journal.isFollowedByCompaction(),
                    backups.lastDayOf(LocalDate.now(clock)),
                    null,
                    destroyed.entries().entrySet().stream()
                            .map(kind -> new Destruction.Kind(kind.getKey(), kind.getValue()))
                            .collect(Collectors.toSet()),
                    null));
        });
    }

    /** Looks over another connection, and notes it where nothing opens any more. */
    Destruction verify(Destruction destruction) {
        if (destruction.isVerified() || !journal.leftNothing(destruction.mentor(), destruction.relationship())) {
            return destruction;
        }
        destruction.verified(now());
        return destructions.save(destruction);
    }

    /** Does again what was seen to be unfinished. */
    void complete(Destruction unfinished) {
        if (!verify(unfinished).isVerified()) {
            journal.destroy(unfinished.mentor(), unfinished.relationship());
            verify(unfinished);
        }
    }

    /** As exactly as every database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

package org.cairn.endings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.cairn.relationships.Relationship;
import org.cairn.relationships.RelationshipEnds;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the days that were said: announces what goes soon, and destroys what is due. It looks when Cairn has started and
 * every hour after that, so that a machine that sleeps at night misses no day. Two nodes wait for each other at the row of
 * each relationship, and the second finds nothing left to do.
 *
 * @see <a href="../../../../../../docs/decisions/0153-a-retention-date-is-kept-and-never-unannounced.md">decision 153</a>
 */
@Component
class RetentionJob {

    private final Retentions retentions;
    private final Destructions destructions;
    private final DestructionWork work;
    private final RelationshipEnds relationships;
    private final RetentionLetter letter;
    private final Clock clock;
    private final TransactionTemplate transaction;

    RetentionJob(
            Retentions retentions,
            Destructions destructions,
            DestructionWork work,
            RelationshipEnds relationships,
            RetentionLetter letter,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.retentions = retentions;
        this.destructions = destructions;
        this.work = work;
        this.relationships = relationships;
        this.letter = letter;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(initialDelay = 20, fixedDelay = 3_600, timeUnit = TimeUnit.SECONDS)
    void look() {
        look(LocalDate.now(clock));
    }

    /** As it is on this day. What fails for one is tried again next time and keeps no other from its turn. */
    void look(LocalDate today) {
        Trouble trouble = new Trouble();
        List<Retention> soon =
                retentions.findByKeepUntilLessThanEqualOrderByKeepUntil(today.plusDays(Retention.ANNOUNCED));
        soon.forEach(one -> trouble.in(() -> keep(one.relationship().value(), today)));
        destructions.findByVerifiedAtIsNull().forEach(one -> trouble.in(() -> work.complete(one)));
        trouble.tell();
    }

    private void keep(UUID relationship, LocalDate today) {
        Optional<Destruction> destroyed = Optional.ofNullable(transaction.execute(_ -> retentions
                .findByRelationship(relationship)
                .flatMap(retention -> announceOrDestroy(retention, today))
                .orElse(null)));
        destroyed.ifPresent(work::verify);
    }

    private Optional<Destruction> announceOrDestroy(Retention retention, LocalDate today) {
        Relationship relationship = relationships.find(retention.relationship()).orElseThrow();
        announce(retention, relationship, today);
        if (!retention.isDue(today) || letter.canBeSent() && retention.waitsForLetter(today)) {
            retentions.save(retention);
            return Optional.empty();
        }
        return Optional.of(work.destroy(relationship, Destruction.Cause.RETENTION));
    }

    private void announce(Retention retention, Relationship relationship, LocalDate today) {
        if (retention.isToBeAnnounced(today)) {
            retention.announce(today);
        }
        if (!letter.canBeSent()) {
            return;
        }
        if (retention.isToBeWritten(today) && letter.send(relationship.mentor(), retention.goesOn(today))) {
            retention.written(today);
        } else if (retention.isToBeReminded(today) && letter.send(relationship.mentor(), retention.goesOn(today))) {
            retention.remind(today);
        }
    }

    /** Remembers the first thing that went wrong until everything has had its turn. */
    private static final class Trouble {

        private Optional<RuntimeException> first = Optional.empty();

        void in(Runnable work) {
            try {
                work.run();
            } catch (RuntimeException e) {
                first = first.or(() -> Optional.of(e));
            }
        }

        void tell() {
            first.ifPresent(e -> {
                throw e;
            });
        }
    }
}

package org.cairn.endings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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

    /** Letters are sent outside of any transaction: nobody's words wait for a mail server. */
    private void keep(UUID relationship, LocalDate today) {
        inLocked(relationship, retention -> announce(retention, today));
        if (letter.canBeSent()) {
            retentions.findById(relationship).ifPresent(retention -> write(retention, today));
        }
        inLocked(relationship, retention -> destroy(retention, today)).ifPresent(work::verify);
    }

    private Optional<Retention> announce(Retention retention, LocalDate today) {
        if (retention.isToBeAnnounced(today)) {
            retention.announce(today);
            retentions.save(retention);
        }
        return Optional.empty();
    }

    /** Sends what is owed and notes it; a process that dies in between sends it once more. */
    private void write(Retention owed, LocalDate today) {
        boolean first = owed.isToBeWritten(today);
        if (!first && !owed.isToBeReminded(today)) {
            return;
        }
        Relationship relationship = relationships.find(owed.relationship()).orElseThrow();
        if (letter.send(relationship.mentor(), owed.goesOn(today))) {
            inLocked(relationship.id().value(), retention -> {
                if (first) {
                    retention.written(today);
                } else {
                    retention.remind(today);
                }
                return Optional.of(retentions.save(retention));
            });
        }
    }

    private Optional<Destruction> destroy(Retention retention, LocalDate today) {
        if (!retention.isDue(today) || letter.canBeSent() && retention.waitsForLetter(today)) {
            return Optional.empty();
        }
        Relationship relationship = relationships.find(retention.relationship()).orElseThrow();
        return Optional.of(work.destroy(relationship, Certificate.Cause.RETENTION));
    }

    /** In a transaction of its own, while every other node waits; nothing when it has gone meanwhile. */
    private <T> Optional<T> inLocked(UUID relationship, Function<Retention, Optional<T>> step) {
        return Optional.ofNullable(transaction.execute(
                _ -> retentions.findByRelationship(relationship).flatMap(step).orElse(null)));
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

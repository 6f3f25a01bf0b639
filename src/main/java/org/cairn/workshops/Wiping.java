package org.cairn.workshops;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Wipes what participants typed, their names and their keys, at the end of a workshop and a day after it was opened at the
 * latest. How many there were stays.
 */
@Component
class Wiping {

    static final Duration LATEST = Duration.ofHours(24);

    private final Workshops workshops;
    private final Seats seats;
    private final Groups groups;
    private final Wishes wishes;
    private final SealedWords words;
    private final RoomKeys keys;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Wiping(
            Workshops workshops,
            Seats seats,
            Groups groups,
            Wishes wishes,
            SealedWords words,
            RoomKeys keys,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.workshops = workshops;
        this.seats = seats;
        this.groups = groups;
        this.wishes = wishes;
        this.words = words;
        this.keys = keys;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(initialDelay = 30, fixedDelay = 600, timeUnit = TimeUnit.SECONDS)
    void wipeWhatIsOld() {
        wipeWhatIsOld(clock.instant());
    }

    /** As it is at this moment. */
    void wipeWhatIsOld(Instant now) {
        workshops
                .findByWipedAtIsNullAndOpenedAtBefore(now.minus(LATEST))
                .forEach(old -> transaction.executeWithoutResult(_ -> end(old.id(), now)));
    }

    private void end(WorkshopId id, Instant now) {
        workshops.findOneById(id.value()).ifPresent(workshop -> {
            if (!workshop.hasEnded()) {
                Course course = workshop.course().settled(now);
                workshop.goOn(course.move(Move.END, course.step(), now), now);
            }
            wipe(workshop);
            workshops.save(workshop);
            events.publishEvent(new RoomChanged(id));
        });
    }

    /** For whoever has the row locked and stores it. */
    void wipe(Workshop workshop) {
        var id = workshop.id().value();
        var all = seats.findByWorkshopOrderBySeatedAtAscIdAsc(id);
        words.deleteAll(words.findByWorkshop(id));
        groups.deleteAll(groups.findByWorkshopOrderByRoundAscPlaceAsc(id));
        wishes.deleteAll(wishes.findByWorkshop(id));
        seats.deleteAllById(all.stream().map(seat -> seat.id().value()).toList());
        workshop.wiped(all.size(), clock.instant());
        keys.forget(workshop.id());
    }
}

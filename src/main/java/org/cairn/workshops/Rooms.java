package org.cairn.workshops;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One change in a room at a time: with its row locked, its clock settled, and every screen told after the commit. */
@Component
class Rooms {

    private final Workshops workshops;
    private final Seating seating;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rooms(Workshops workshops, Seating seating, ApplicationEventPublisher events, Clock clock) {
        this.workshops = workshops;
        this.seating = seating;
        this.events = events;
        this.clock = clock;
    }

    /** Changes a room that is not over; {@link WorkshopNotFoundException} otherwise. */
    @Transactional
    public void change(WorkshopId id, Consumer<Workshop> change) {
        changeQuietly(id, change);
        events.publishEvent(new RoomChanged(id));
    }

    /** The same for what no screen shows but the one on which it was done. */
    @Transactional
    public void changeQuietly(WorkshopId id, Consumer<Workshop> change) {
        Workshop workshop = workshops
                .findOneById(id.value())
                .filter(one -> !one.hasEnded())
                .orElseThrow(WorkshopNotFoundException::new);
        settle(workshop, clock.instant());
        change.accept(workshop);
        workshops.save(workshop);
    }

    /** Lets what follows by itself follow. */
    @Transactional
    public void settle(WorkshopId id) {
        Instant now = clock.instant();
        workshops.findOneById(id.value()).filter(one -> !one.hasEnded()).ifPresent(workshop -> {
            settle(workshop, now);
            workshops.save(workshop);
            events.publishEvent(new RoomChanged(id));
        });
    }

    /** Takes the course on, and has groups ready where it leads. */
    void goOn(Workshop workshop, Course course) {
        workshop.goOn(course, clock.instant());
        course.phase().ifPresent(phase -> {
            if (phase.kind() == Phase.Kind.TALK) {
                seating.complete(workshop, phase.round());
            } else if (phase.kind() == Phase.Kind.CHANGE) {
                seating.complete(workshop, phase.round() + 1);
            }
        });
    }

    private void settle(Workshop workshop, Instant now) {
        Course settled = workshop.course().settled(now);
        if (!settled.equals(workshop.course())) {
            goOn(workshop, settled);
        }
    }
}

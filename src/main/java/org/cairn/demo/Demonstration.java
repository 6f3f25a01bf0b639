package org.cairn.demo;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.cairn.people.InventedPeople;
import org.cairn.relationships.RelationshipId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells every story before the first page is served, and then says on the console how to come in. */
@Component
@Profile("demo")
class Demonstration implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private final InventedPeople people;
    private final Telling telling;
    private final SayingGoodbye goodbye;
    private final Keeping keeping;
    private final TravellingClock clock;

    Demonstration(
            InventedPeople people, Telling telling, SayingGoodbye goodbye, Keeping keeping, TravellingClock clock) {
        this.goodbye = goodbye;
        this.keeping = keeping;
        this.people = people;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        StoryBook book = StoryBook.open();
        LocalDate today = LocalDate.now(clock);
        for (StoryBook.Mentor mentor : book.mentors()) {
            clock.standAt(today.minusYears(3).atTime(9, 0));
            people.join(mentor.signIn(book.password()), mentor.roles(), () -> live(mentor, book.password(), today));
        }
        clock.goOn();
    }

    private void live(StoryBook.Mentor mentor, String password, LocalDate today) {
        for (String name : mentor.stories()) {
            Story story = StoryBook.story(name);
            RelationshipId relationship = telling.tell(story, today);
            if (story.ending() != null && story.ending().until() == null) {
                goodbye.destroy(relationship, password);
            }
        }
        if (mentor.keeps() != null) {
            keeping.tell(StoryBook.keeping(mentor.keeps()), today);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order
    void say() {
        LOG.info(
                "This is a demonstration: everything in it is invented, and goes at the next start. Sign in as\n{}",
                people.all().stream()
                        .map(one -> "  %-28s password: %-26s (%s)".formatted(one.email(), one.password(), one.about()))
                        .collect(Collectors.joining("\n")));
    }
}

package org.cairn.demo;

import java.time.LocalDate;
import org.cairn.common.TextVersion;
import org.cairn.demo.Story.Farewell;
import org.cairn.endings.Ending.Notes;
import org.cairn.endings.EndingService;
import org.cairn.goals.GoalService;
import org.cairn.relationships.RelationshipId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets a story come to its end, with notes that are kept until a day. */
@Component
@Profile("demo")
class SayingGoodbye {

    private static final TextVersion NOTHING_YET = TextVersion.of("");

    private final EndingService endings;
    private final GoalService goals;
    private final TravellingClock clock;

    SayingGoodbye(EndingService endings, GoalService goals, TravellingClock clock) {
        this.endings = endings;
        this.goals = goals;
        this.clock = clock;
    }

    void end(RelationshipId relationship, Farewell farewell, LocalDate today) {
        clock.standAt(Story.day(today, farewell.day()).atTime(17, 30));
        endings.choose(relationship, ending -> ending.with(farewell.way()));
        farewell.words()
                .forEach((step, words) -> endings.write(relationship, "ending-" + step, words.strip(), NOTHING_YET));
        goals.of(relationship).stream()
                .filter(goal -> farewell.goals().containsKey(goal.content().what()))
                .forEach(goal -> endings.choose(
                        relationship,
                        ending -> ending.with(
                                goal.id(), farewell.goals().get(goal.content().what()))));
        LocalDate until = today.plusDays(farewell.until());
        endings.choose(relationship, ending -> ending.with(Notes.KEEP, until));
        endings.finish(relationship);
    }
}

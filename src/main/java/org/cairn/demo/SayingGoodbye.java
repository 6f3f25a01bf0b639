package org.cairn.demo;

import java.time.LocalDate;
import org.cairn.common.TextVersion;
import org.cairn.demo.Story.Farewell;
import org.cairn.endings.Destroying;
import org.cairn.endings.Ending.Notes;
import org.cairn.endings.EndingService;
import org.cairn.goals.GoalService;
import org.cairn.people.TypedPassword;
import org.cairn.relationships.RelationshipId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets a story come to its end, with notes that are kept until a day or destroyed at once. */
@Component
@Profile("demo")
class SayingGoodbye {

    private static final TextVersion NOTHING_YET = TextVersion.of("");

    private final EndingService endings;
    private final Destroying destroying;
    private final GoalService goals;
    private final TravellingClock clock;

    SayingGoodbye(EndingService endings, Destroying destroying, GoalService goals, TravellingClock clock) {
        this.endings = endings;
        this.destroying = destroying;
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
        if (farewell.until() == null) {
            endings.choose(relationship, ending -> ending.with(Notes.DESTROY, null));
        } else {
            LocalDate until = today.plusDays(farewell.until());
            endings.choose(relationship, ending -> ending.with(Notes.KEEP, until));
            endings.finish(relationship);
        }
    }

    /** What was to be destroyed at the end. Outside of the transaction in which it was told: it is looked for afterwards. */
    void destroy(RelationshipId relationship, String password) {
        destroying.destroy(relationship, TypedPassword.of(password, "demonstration"));
    }
}

package org.cairn.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cairn.common.HolisticComponent;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalReview;
import org.cairn.goals.GoalReview.Outcome;
import org.cairn.journal.EntryId;
import org.cairn.journal.Journal;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.Block;
import org.cairn.meetings.BlockKind;
import org.cairn.meetings.Capture;
import org.cairn.meetings.Closing;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.Note;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.testing.Mentor;
import org.cairn.testing.OnH2;
import org.cairn.testing.Pages;
import org.cairn.vault.Keyrings;
import org.cairn.vault.Vaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The page of a relationship of very many years: 50 meetings and 200 goals. */
@Tag("program")
@Tag("bench")
@OnH2
class RelationshipPageBenchTests {

    private static final int MEETINGS = 50;
    private static final int GOALS = 200;
    private static final int TIMES = 40;

    @Autowired
    ApplicationContext context;

    @Autowired
    RelationshipService relationships;

    @Autowired
    GuidedMeetingService service;

    @Autowired
    Journal journal;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    @AfterEach
    void signOut() {
        Pages.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void thePageOfFiftyMeetingsAndTwoHundredGoals() {
        Mentor.signedIn(vaults, keyrings);
        Pages.open(context);
        RelationshipId few = lived(2, 3);
        RelationshipId many = lived(MEETINGS, GOALS);
        double small = median(few);
        double large = median(many);
        System.out.printf(
                "The page of %d meetings and %d goals (%,d entries): %.0f ms on the server; of 2 meetings and 3 goals: %.0f ms%n",
                MEETINGS, GOALS, journal.count(many), large, small);
        assertThat(Pages.text()).contains("Balance over 50 meetings");
    }

    private static double median(RelationshipId relationship) {
        double[] took = new double[TIMES];
        for (int time = 0; time < TIMES; time++) {
            UI.getCurrent().navigate("relationships");
            long begun = System.nanoTime();
            UI.getCurrent().navigate("relationships/" + relationship.value());
            took[time] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(took);
        return took[TIMES / 2];
    }

    private RelationshipId lived(int meetings, int goals) {
        RelationshipId relationship = relationships.begin("Rosalind");
        List<EntryId> agreed = new ArrayList<>();
        for (int number = 0; number < meetings; number++) {
            MeetingId meeting = number == 0 ? service.begin(relationship, 60) : service.beginReview(relationship, 60);
            if (number == 0) {
                service.write(meeting, Agreement.TYPE, Agreement.proposed());
            }
            for (String stage : List.of("goals-again", "unexpected", "one-theme", "new-goals")) {
                service.write(
                        meeting, Note.TYPE, new Note(meeting, stage, "words of an ordinary afternoon ".repeat(12)));
            }
            service.write(
                    meeting,
                    Block.TYPE,
                    new Block(meeting, "Nobody to ask, " + number, BlockKind.CONFIDENCE, null, "", null));
            service.write(
                    meeting,
                    Capture.Kind.THEME.type(),
                    new Capture(meeting, "unexpected", "asking " + number % 9, HolisticComponent.EDUCATION));
            service.write(meeting, Closing.TYPE, Closing.blank(meeting).withSummary("I am allowed to ask."));
            for (int goal = agreed.size() - 3; goal < agreed.size(); goal++) {
                if (goal >= 0) {
                    review(meeting, agreed.get(goal), goal);
                }
            }
            while (agreed.size() < (number + 1) * goals / meetings) {
                agreed.add(
                        service.write(meeting, Goal.TYPE, goal(agreed.size())).id());
            }
            service.close(meeting, 55);
        }
        return relationship;
    }

    private void review(MeetingId meeting, EntryId goal, int number) {
        service.write(
                meeting,
                GoalReview.TYPE,
                GoalReview.blank(goal, meeting.value())
                        .withHappened("It went as it went.")
                        .withConfidence(number % 11)
                        .withOutcome(Outcome.values()[number % Outcome.values().length]));
    }

    private static Goal goal(int number) {
        return Goal.draft()
                .withWhat("Teach again, number " + number)
                .withComponent(HolisticComponent.values()[number % 3])
                .withConfidence(number % 11)
                .withReviewOn(LocalDate.of(2031, 5, 6))
                .withFirstStep("Ask the training lead");
    }
}

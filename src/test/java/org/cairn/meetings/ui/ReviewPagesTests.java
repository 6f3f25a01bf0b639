package org.cairn.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.cairn.common.TextVersion;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Typing;
import org.cairn.cycle.Prompt;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalReview.Outcome;
import org.cairn.goals.GoalService;
import org.cairn.journal.Entry;
import org.cairn.meetings.Closing;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.Meeting;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.MeetingKind;
import org.cairn.meetings.MeetingLog;
import org.cairn.meetings.Reflecting;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.testing.Mentor;
import org.cairn.testing.OnH2;
import org.cairn.testing.Pages;
import org.cairn.vault.Keyrings;
import org.cairn.vault.Vaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

@OnH2
class ReviewPagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    RelationshipService relationships;

    @Autowired
    GuidedMeetingService service;

    @Autowired
    GoalService goals;

    @Autowired
    MeetingLog log;

    @Autowired
    Reflecting reflecting;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    private RelationshipId relationship;

    @BeforeEach
    void aReviewHasBegunFromTheRelationship() {
        Mentor.signedIn(vaults, keyrings);
        Pages.open(context);
        relationship = relationships.begin("Rosalind");
        MeetingId first = service.begin(relationship, 90);
        service.write(
                first,
                Goal.TYPE,
                Goal.draft().withWhat("Teach again").withFirstStep("ask Priya").withConfidence(7));
        service.write(first, Goal.TYPE, Goal.draft().withWhat("One evening without the list"));
        service.write(first, Closing.TYPE, Closing.blank(first).withSummary("I had forgotten that I may ask."));
        service.close(first, 80);
        reflecting.write(first, Prompt.REMEMBER, "The Thursday evening", TextVersion.of(""));
        UI.getCurrent().navigate("relationships/" + relationship.value());
        click("Begin the next meeting");
        click("60 minutes");
    }

    @AfterEach
    void signOut() {
        Pages.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void itOpensOnTheLastWordsTheGoalsAsAgreedAndWhatWasToBeRemembered() {
        assertThat(meeting().kind()).isEqualTo(MeetingKind.REVIEW);
        assertThat(Pages.text())
                .contains(
                        "“I had forgotten that I may ask.”",
                        "The Thursday evening",
                        "Teach again",
                        "ask Priya",
                        "Confidence then",
                        "1 of 2",
                        "How did it go, and what surprised you about it?");
    }

    @Test
    void whatHappenedIsSavedWhileItIsTypedAndTheGoalsAreGoneThroughOneByOne() {
        Typing.into(field("What happened"), "Asked in the corridor.");
        choose(Outcome.ON_THE_WAY);
        click("Next goal");
        assertThat(Pages.text()).contains("One evening without the list", "2 of 2");
        choose(Outcome.LET_GO);
        click("Earlier goal");

        service.close(meeting().id(), 50);
        assertThat(goals.of(relationship))
                .extracting(goal -> goal.content().state())
                .containsExactly(Goal.State.ACTIVE, Goal.State.LET_GO);
        UI.getCurrent().navigate("relationships/" + relationship.value());
        assertThat(Pages.text())
                .contains("What happened: Asked in the corridor.", "One goal that is behind you")
                .contains("Goals: “Teach again” on the way · “One evening without the list” let go")
                .doesNotContain("Closed without a word of summary");
        UI.getCurrent().navigate("meetings/" + meeting().id() + "/record");
        assertThat(Pages.text()).contains("What became of the goals", "What happened: Asked in the corridor.");
    }

    @Test
    void aGoalThatChangesGetsNewWordsAndKeepsItsOld() {
        choose(Outcome.CHANGED);
        Typing.into(field("What it is now"), "Teach one tutorial");
        choose(Outcome.ACHIEVED);
        assertThat(goals.of(relationship)).as("words are not thrown away").hasSize(3);
        choose(Outcome.CHANGED);

        service.close(meeting().id(), 50);

        assertThat(goals.of(relationship))
                .extracting(Entry::content)
                .extracting(Goal::what)
                .containsExactly("Teach again", "One evening without the list", "Teach one tutorial");
    }

    @Test
    void aChangeOfMindLeavesNoTrace() {
        choose(Outcome.CHANGED);
        choose(Outcome.ON_THE_WAY);

        assertThat(goals.of(relationship)).hasSize(2);
    }

    @Test
    void newGoalsAreAddedAndTheOldOnesStayAsTheyWereAgreed() {
        _click(_get(com.vaadin.flow.component.html.NativeButton.class, spec -> spec.withId("stage-new-goals")));

        assertThat(_find(Button.class, spec -> spec.withText("Change"))).isEmpty();
        click("Add a goal");
        Typing.into(field("What"), "Something new");
        assertThat(goals.of(relationship)).hasSize(3);
    }

    private Meeting meeting() {
        return log.of(relationship).getLast();
    }

    @SuppressWarnings("unchecked")
    private static void choose(Outcome outcome) {
        RadioButtonGroup<Outcome> choice = _get(RadioButtonGroup.class, spec -> spec.withClasses("outcome-choice"));
        _setValue(choice, outcome);
    }

    private static SealedTextArea field(String label) {
        return _find(SealedTextArea.class).stream()
                .filter(field -> field.getElement().getTextRecursively().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}

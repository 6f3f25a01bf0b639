package org.cairn.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Typing;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalService;
import org.cairn.goals.Step;
import org.cairn.goals.Steps;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
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
class GoalStepsPagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    RelationshipService relationships;

    @Autowired
    GuidedMeetingService service;

    @Autowired
    GoalService goals;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    private final LocalDate today = LocalDate.now();
    private RelationshipId relationship;

    @BeforeEach
    void aGoalWasAgreed() {
        Mentor.signedIn(vaults, keyrings);
        Pages.open(context);
        relationship = relationships.begin("Rosalind");
        MeetingId first = service.begin(relationship, 90);
        service.write(first, Goal.TYPE, Goal.draft().withWhat("Teach again").withFirstStep("ask Priya"));
        service.close(first, 80);
    }

    @AfterEach
    void signOut() {
        Pages.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void betweenMeetingsAStepIsTickedAndUnticked() {
        relationshipPage();

        _setValue(tick("ask Priya"), true);
        assertThat(goal().allSteps()).containsExactly(new Step(Step.FIRST, "ask Priya", today));
        relationshipPage();
        assertThat(tick("ask Priya").getValue()).isTrue();
        _setValue(tick("ask Priya"), false);
        assertThat(goal().allSteps()).containsExactly(new Step(Step.FIRST, "ask Priya", null));
    }

    @Test
    void betweenMeetingsAStepIsAddedAndSavesItself() {
        relationshipPage();

        click("Add a step");
        assertThat(Typing.into(field(), "one page")).isTrue();
        click("Done");

        assertThat(goal().allSteps()).extracting(Step::words).containsExactly("ask Priya", "one page");
        assertThat(_find(Checkbox.class)).hasSize(2);
    }

    @Test
    void aStepThatIsTakenAwayComesBackOnRequest() {
        step("one page");
        relationshipPage();

        click("Change the steps");
        click("Take it away");
        assertThat(goal().allSteps()).hasSize(1);
        click("Undo");
        assertThat(goal().allSteps()).extracting(Step::words).containsExactly("ask Priya", "one page");
    }

    @Test
    void wordsForAStepThatAnotherWindowTookAwayAreRefusedInASentence() {
        relationshipPage();
        click("Add a step");
        change(steps -> steps.without(1));

        assertThat(Typing.refusedBy(field(), "one page")).startsWith("This step is not there any more.");
    }

    @Test
    void inAReviewStepsAreTickedAndAddedAndTheGoalStaysAsItWasAgreed() {
        UI.getCurrent()
                .navigate("meetings/" + service.beginReview(relationship, 60).value());

        _setValue(tick("ask Priya"), true);
        click("Add a step");
        Typing.into(field(), "one page");
        click("Done");

        assertThat(goal().allSteps())
                .containsExactly(new Step(Step.FIRST, "ask Priya", today), new Step(1, "one page", null));
        assertThat(goal().state()).isEqualTo(Goal.State.ACTIVE);
        _click(_get(NativeButton.class, spec -> spec.withId("stage-new-goals")));
        assertThat(tick("ask Priya").getValue()).isTrue();
    }

    @Test
    void theMenteesPageShowsTheStepsWithTheirDays() {
        step("one page");
        change(steps -> steps.taken(1, today));

        UI.getCurrent().navigate("relationships/" + relationship.value() + "/hand-out");

        assertThat(Pages.text()).contains("ask Priya", "one page", "taken on");
        assertThat(_find(Checkbox.class)).extracting(Checkbox::getLabel).doesNotContain("ask Priya", "one page");
    }

    private void relationshipPage() {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("relationships/" + relationship.value());
    }

    private Goal goal() {
        return goals.of(relationship).getFirst().content();
    }

    private void step(String words) {
        change(steps -> steps.added().worded(1, words));
    }

    private void change(java.util.function.UnaryOperator<Steps> change) {
        goals.change(relationship, goals.of(relationship).getFirst(), goal -> goal.withSteps(change));
    }

    private static Checkbox tick(String words) {
        return _get(Checkbox.class, spec -> spec.withLabel(words));
    }

    private static SealedTextArea field() {
        return _find(SealedTextArea.class).stream()
                .filter(field -> field.getElement().getTextRecursively().startsWith("A small step"))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}

package org.cairn.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Typing;
import org.cairn.goals.GoalService;
import org.cairn.journal.Entry;
import org.cairn.meetings.Block;
import org.cairn.meetings.Capture;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.HandingOut;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.Threads;
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
class OneThemePagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    RelationshipService relationships;

    @Autowired
    GuidedMeetingService service;

    @Autowired
    GoalService goals;

    @Autowired
    Threads threads;

    @Autowired
    HandingOut handingOut;

    @Autowired
    MeetingWaitingTexts waiting;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    private RelationshipId relationship;
    private MeetingId review;

    @BeforeEach
    void aReviewIsAtItsOneTheme() {
        Mentor.signedIn(vaults, keyrings);
        Pages.open(context);
        relationship = relationships.begin("Rosalind");
        MeetingId first = service.begin(relationship, 90);
        service.write(first, Capture.Kind.THEME.type(), new Capture(first, "blocks", "Asking", null));
        service.close(first, 80);
        review = service.beginReview(relationship, 60);
        toTheTheme();
    }

    @AfterEach
    void signOut() {
        Pages.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void anEarlierThemeIsTakenAndGoesThroughFourQuestionsToAGoal() {
        _click(_get(NativeButton.class, spec -> spec.withClasses("suggestion").withPredicate(this::isInTheChoice)));
        assertThat(Pages.text()).contains("When did you last meet this, and what was that day like?");
        Typing.into(field("Now"), "Only when she knows the answer.");
        click("On to: What holds it");
        Typing.into(field("What holds it"), "Nobody to ask");
        Typing.into(field("What holds it"), "Nobody to ask at all");
        click("On to: What might be");
        Typing.into(field("What might be"), "Coffee at the same time.");
        click("On to: Next step");
        Typing.into(field("Next step"), "Knock on one door");
        click("Make it a goal");

        assertThat(goals.of(relationship)).singleElement().satisfies(goal -> {
            assertThat(goal.content().what()).isEqualTo("Knock on one door");
            assertThat(goal.content().answers())
                    .containsExactly(service.blocksOf(relationship).getFirst().id());
        });
        assertThat(service.blocksOf(relationship))
                .as("one block, put better while it was typed")
                .extracting(block -> block.content().what())
                .containsExactly("Nobody to ask at all");
        service.close(review, 50);
        UI.getCurrent().navigate("meetings/" + review + "/record");
        assertThat(Pages.text())
                .contains(
                        "Asking",
                        "Only when she knows the answer.",
                        "Nobody to ask at all",
                        "Coffee at the same time.",
                        "Knock on one door");
        assertThat(handingOut.of(relationship).toString())
                .as("the round stays private")
                .doesNotContain("Only when she", "Coffee", "Nobody to ask");
        UI.getCurrent().navigate("relationships/" + relationship.value());
        assertThat(Pages.text()).contains("came up in 2 meetings, last on", "About: Nobody to ask at all · Asking");
    }

    @Test
    void wordsOfTheirOwnAreSavedWhileTheyAreTypedAndAReloadGoesOnWhereTheyWere() {
        click("Once round with it");
        assertThat(Pages.text()).as("nothing to go round with").contains("Which theme is worth a round today?");
        Typing.into(field("Or in words of your own"), "Thursdays");
        click("Once round with it");
        Typing.into(field("Now"), "Choir practice without me.");

        toTheTheme();

        assertThat(Pages.text()).contains("Thursdays", "What stands between you and having this a little lighter?");
    }

    @Test
    void noMapIsAnAnswerThatCanBeTakenBack() {
        click("No map today");
        assertThat(_find(Button.class, spec -> spec.withText("Once round with it")))
                .isEmpty();
        assertThat(Pages.text()).contains("No map today. ");
        toTheTheme();
        click("Once round with a theme after all");
        assertThat(Pages.text()).contains("Which theme is worth a round today?");

        click("No map today");
        service.close(review, 50);
        UI.getCurrent().navigate("meetings/" + review + "/record");
        assertThat(Pages.text()).contains("Without a map that day.");
    }

    @Test
    void aBlockThatWasTakenAwayIsNamedAnew() {
        Typing.into(field("Or in words of your own"), "Thursdays");
        click("Once round with it");
        click("On to: What holds it");
        Typing.into(field("What holds it"), "The rota");
        Entry<Block> first = service.blocksOf(relationship).getFirst();
        service.remove(review, first);

        toTheTheme();
        click("On to: What holds it");
        Typing.into(field("What holds it"), "The other rota");

        assertThat(service.blocksOf(relationship))
                .extracting(block -> block.content().what())
                .containsExactly("The other rota");
    }

    @Test
    void whatWaitedInTheBrowserIsFoundByItsName() {
        for (String part : new String[] {"theme", "theme-present", "theme-block", "theme-future", "theme-next-step"}) {
            assertThat(waiting.find(relationship, "meeting/" + review + "/theme/" + part))
                    .as(part)
                    .isPresent();
        }
        assertThat(waiting.find(relationship, "meeting/" + review + "/theme/other"))
                .isEmpty();
    }

    private void toTheTheme() {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("meetings/" + review);
        _click(_get(NativeButton.class, spec -> spec.withId("stage-one-theme")));
    }

    private boolean isInTheChoice(NativeButton button) {
        return button.getParent()
                .filter(parent -> parent.getElement().getClassList().contains("theme-offers"))
                .isPresent();
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

package org.cairn.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Typing;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.Look.Outlook;
import org.cairn.meetings.LookingTogether;
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
class TogetherPagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    RelationshipService relationships;

    @Autowired
    GuidedMeetingService service;

    @Autowired
    LookingTogether looking;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    private RelationshipId relationship;

    @BeforeEach
    void theTwoHaveMet() {
        Mentor.signedIn(vaults, keyrings);
        Pages.open(context);
        relationship = relationships.begin("Rosalind");
        service.close(service.begin(relationship, 90), 80);
    }

    @AfterEach
    void signOut() {
        Pages.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatTheTwoFindStandsInTheStoryWithItsDay() {
        page();
        Typing.into(_find(SealedTextArea.class).getFirst(), "An hour in which nobody needs anything.");
        choose(Outlook.CHANGE);
        click("Done");

        assertThat(Pages.text())
                .contains(
                        "a look at how the two of you are doing",
                        "You go on, and change something.",
                        "An hour in which nobody needs anything.",
                        "You last asked on");
    }

    @Test
    void itIsGoneOnWithLater() {
        page();
        Typing.into(_find(SealedTextArea.class).getFirst(), "half a thought");
        click("Go on later");

        assertThat(links()).contains("Go on with it");
        assertThat(Pages.text()).doesNotContain("a look at how the two of you are doing");
        assertThat(looking.begun(relationship)).isPresent();
    }

    @Test
    void anEndSaysWhatEndingsAreForAndLeadsToTheEnding() {
        page();
        assertThat(_find(Button.class, spec -> spec.withText("Begin the ending")))
                .isEmpty();
        choose(Outlook.END);
        assertThat(Pages.text()).contains("An ending is part of the work");

        click("Begin the ending");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .isEqualTo("relationships/" + relationship.value() + "/ending");
        assertThat(looking.of(relationship))
                .singleElement()
                .extracting(look -> look.content().outlook())
                .isEqualTo(Outlook.END);
    }

    @Test
    void whereNoNotesWereAgreedTheQuestionsAreThereToTalk() {
        MeetingId meeting = service.begin(relationship, 60);
        service.write(meeting, Agreement.TYPE, Agreement.proposed().withWriting(Agreement.Writing.NOTHING));
        service.close(meeting, 50);
        page();

        assertThat(Pages.text()).contains("No written notes, as you agreed", "What have these conversations");
        assertThat(_find(SealedTextArea.class)).isEmpty();
        click("Done");
        assertThat(looking.of(relationship)).hasSize(1);
    }

    @Test
    void theEndOfAReviewLeadsThere() {
        MeetingId review = service.beginReview(relationship, 60);
        service.close(review, 50);

        UI.getCurrent().navigate("meetings/" + review.value() + "/afterwards");

        assertThat(links()).contains("Every few months: look at how the two of you are doing");
    }

    private void page() {
        UI.getCurrent().navigate("relationships/" + relationship.value() + "/together");
    }

    private static java.util.List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private static void choose(Outlook outlook) {
        RadioButtonGroup<Outlook> choice = _get(RadioButtonGroup.class, spec -> spec.withClasses("outcome-choice"));
        _setValue(choice, outlook);
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}

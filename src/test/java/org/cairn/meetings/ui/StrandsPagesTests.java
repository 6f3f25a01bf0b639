package org.cairn.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.cairn.meetings.Capture;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.Strand;
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

/** Strengths and themes that came up in more than one meeting. */
@OnH2
class StrandsPagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    RelationshipService relationships;

    @Autowired
    GuidedMeetingService service;

    @Autowired
    Threads threads;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    private RelationshipId relationship;
    private MeetingId review;

    @BeforeEach
    void aReviewHasBegunAfterThingsWereHeard() {
        Mentor.signedIn(vaults, keyrings);
        Pages.open(context);
        relationship = relationships.begin("Rosalind");
        MeetingId first = service.begin(relationship, 90);
        hear(first, Capture.Kind.THEME, "Asking");
        hear(first, Capture.Kind.STRENGTH, "Lights up when she teaches");
        service.close(first, 80);
        review = service.beginReview(relationship, 60);
        UI.getCurrent().navigate("meetings/" + review);
    }

    @AfterEach
    void signOut() {
        Pages.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void anEarlierThemeIsTakenUpAgainWithOnePress() {
        click("Again today: Asking");

        assertThat(threads.strandsOf(relationship, Capture.Kind.THEME))
                .singleElement()
                .extracting(Strand::meetings)
                .isEqualTo(2);
        assertThat(_find(Button.class, spec -> spec.withPredicate(button -> isFor(button, "Again today: Asking"))))
                .isEmpty();
        assertThat(Pages.text()).contains("today too");
        UI.getCurrent().navigate("relationships/" + relationship.value());
        assertThat(Pages.text()).contains("came up in 2 meetings, last on");
    }

    @Test
    void earlierOnesAreSuggestedWhileALineIsTyped() {
        assertThat(_get(CaptureLine.class).getElement().getTextRecursively())
                .contains("Asking", "Lights up when she teaches");
        assertThat(_find(CaptureSuggestions.class))
                .filteredOn(group -> "THEME".equals(group.getElement().getAttribute("data-suggests")))
                .singleElement()
                .satisfies(group ->
                        assertThat(group.getElement().getTextRecursively()).isEqualTo("Asking"));
    }

    @Test
    void theSameWordsInOtherLettersAreTheSameTheme() {
        hear(review, Capture.Kind.THEME, "“asking!”");
        UI.getCurrent().navigate("relationships/" + relationship.value());

        assertThat(Pages.text()).contains("“asking!”", "came up in 2 meetings, last on");
    }

    private void hear(MeetingId meeting, Capture.Kind kind, String words) {
        service.write(meeting, kind.type(), new Capture(meeting, "goals-again", words, null));
    }

    private static boolean isFor(Button button, String label) {
        return button.getAriaLabel().filter(label::equals).isPresent();
    }

    private static void click(String label) {
        _click(_get(Button.class, spec -> spec.withPredicate(button -> isFor(button, label))));
    }
}

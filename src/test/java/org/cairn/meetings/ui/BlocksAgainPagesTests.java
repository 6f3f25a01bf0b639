package org.cairn.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Typing;
import org.cairn.meetings.Block;
import org.cairn.meetings.BlockReview.State;
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
class BlocksAgainPagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    RelationshipService relationships;

    @Autowired
    GuidedMeetingService service;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    private RelationshipId relationship;
    private MeetingId review;

    @BeforeEach
    void aReviewHasBegunAfterABlockWasNamed() {
        Mentor.signedIn(vaults, keyrings);
        Pages.open(context);
        relationship = relationships.begin("Rosalind");
        MeetingId first = service.begin(relationship, 90);
        service.write(first, Block.TYPE, Block.blank(first).withWhat("Nobody to ask"));
        service.close(first, 80);
        review = service.beginReview(relationship, 60);
    }

    @AfterEach
    void signOut() {
        Pages.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void theyComeBackUnderWhatWasUnexpectedAndTheFieldComesWithTheAnswer() {
        toTheUnexpected();
        assertThat(Pages.text()).contains("What got in the way before", "Nobody to ask", "named on");
        assertThat(_find(SealedTextArea.class, spec -> spec.withPredicate(BlocksAgainPagesTests::asksWhatChanged)))
                .isEmpty();

        choose(State.EASING);
        Typing.into(
                _get(SealedTextArea.class, spec -> spec.withPredicate(BlocksAgainPagesTests::asksWhatChanged)),
                "She asked in the corridor.");
        service.close(review, 50);

        UI.getCurrent().navigate("relationships/" + relationship.value());
        assertThat(Pages.text()).contains("Nobody to ask", "easing, ", "She asked in the corridor.");
        UI.getCurrent().navigate("meetings/" + review + "/record");
        assertThat(Pages.text()).contains("Blocks that came back", "She asked in the corridor.");
    }

    @Test
    void whatIsGoneLiesFoldedAndCanComeBack() {
        toTheUnexpected();
        choose(State.GONE);
        service.close(review, 50);
        UI.getCurrent().navigate("relationships/" + relationship.value());
        assertThat(Pages.text()).contains("One block that is gone");

        review = service.beginReview(relationship, 60);
        toTheUnexpected();
        assertThat(Pages.text()).contains("One block that is gone", "Nobody to ask");
        choose(State.STILL_THERE);
        service.close(review, 50);

        UI.getCurrent().navigate("relationships/" + relationship.value());
        assertThat(Pages.text()).doesNotContain("One block that is gone").contains("still there on");
    }

    private void toTheUnexpected() {
        UI.getCurrent().navigate("meetings/" + review);
        _click(_get(NativeButton.class, spec -> spec.withId("stage-unexpected")));
    }

    private static boolean asksWhatChanged(SealedTextArea field) {
        return field.getElement().getTextRecursively().startsWith("What has changed");
    }

    @SuppressWarnings("unchecked")
    private static void choose(State state) {
        _setValue(_get(RadioButtonGroup.class, spec -> spec.withClasses("outcome-choice")), state);
    }
}

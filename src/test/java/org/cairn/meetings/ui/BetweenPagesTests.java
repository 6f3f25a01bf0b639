package org.cairn.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.Optional;
import org.cairn.common.TextVersion;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Typing;
import org.cairn.journal.EntryId;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.BetweenMeetings;
import org.cairn.meetings.BetweenNoteId;
import org.cairn.meetings.GuidedMeetingService;
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
class BetweenPagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    RelationshipService relationships;

    @Autowired
    GuidedMeetingService service;

    @Autowired
    BetweenMeetings between;

    @Autowired
    BetweenTexts texts;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    private RelationshipId relationship;

    @BeforeEach
    void aRelationshipIsLookedAt() {
        Mentor.signedIn(vaults, keyrings);
        Pages.open(context);
        relationship = relationships.begin("Rosalind");
        service.close(service.begin(relationship, 60), 55);
        look();
    }

    @AfterEach
    void signOut() {
        Pages.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatIsWrittenSavesItselfAndStandsThereWithItsDay() {
        assertThat(Pages.text()).contains("Between meetings", "Met in the corridor");
        write("She said yes.");

        assertThat(between.of(relationship).getFirst().content().words()).isEqualTo("She said yes.");
        click("Done");
        look();
        assertThat(Pages.text()).contains("She said yes.").doesNotContain("Met in the corridor");
    }

    @Test
    void whatIsForNextTimeLiesReadyInTheNextMeetingAndOnToday() {
        write("Ask about May.");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("For next time")), true);
        click("Done");

        click("Begin the next meeting");
        click("60 minutes");
        assertThat(Pages.text()).contains("For this time, from last time", "Ask about May.");
    }

    @Test
    void whatIsRemovedComesBackOnRequest() {
        write("She said yes.");
        click("Remove");
        assertThat(between.of(relationship)).isEmpty();

        click("Undo");
        assertThat(Pages.text()).contains("She said yes.");
    }

    @Test
    void somethingLeftBlankLeavesNoLine() {
        click("Write something down");
        click("Done");

        assertThat(Pages.text()).contains("Met in the corridor");
    }

    @Test
    void whatWasWrittenIsChanged() {
        write("She said yes.");
        click("Done");
        click("Change");
        Typing.into(_get(SealedTextArea.class), "She said yes, in May.");

        assertThat(between.of(relationship).getFirst().content().words()).isEqualTo("She said yes, in May.");
    }

    @Test
    void aNoteThatAnotherWindowRemovedIsSaid() {
        write("She said yes.");
        click("Done");
        between.remove(new BetweenNoteId(
                relationship, between.of(relationship).getFirst().id()));
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("For next time")), true);

        assertThat(Pages.text()).doesNotContain("She said yes.");
    }

    @Test
    void whereNoNotesWereAgreedTheCardIsThereOnlyForWhatWasWrittenBefore() {
        write("She said yes.");
        service.write(
                service.beginReview(relationship, 60),
                Agreement.TYPE,
                Agreement.proposed().withWriting(Agreement.Writing.NOTHING));
        look();
        assertThat(Pages.text()).contains("She said yes.").doesNotContain("Write something down");

        click("Remove");
        look();
        assertThat(Pages.text()).doesNotContain("Between meetings");
    }

    @Test
    void wordsThatWaitedOnTheDeviceFindTheirNote() {
        EntryId note = between.begin(relationship).id();
        between.write(new BetweenNoteId(relationship, note), "She said yes.", TextVersion.of(""));

        assertThat(texts.find(relationship, "between/" + note))
                .hasValueSatisfying(found -> assertThat(found.text().stored()).isEqualTo("She said yes."));
        assertThat(texts.find(relationship, "between/" + EntryId.random())).isEqualTo(Optional.empty());
    }

    private void look() {
        UI.getCurrent().navigate("search");
        UI.getCurrent().navigate("relationships/" + relationship.value());
    }

    private void write(String words) {
        click("Write something down");
        Typing.into(_get(SealedTextArea.class), words);
    }

    private static void click(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getLast());
    }
}

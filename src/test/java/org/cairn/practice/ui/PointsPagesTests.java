package org.cairn.practice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import org.cairn.common.TextVersion;
import org.cairn.common.ui.PaperSheet;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Typing;
import org.cairn.journal.EntryId;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.Note;
import org.cairn.practice.LearningPoint;
import org.cairn.practice.LearningPointId;
import org.cairn.practice.LearningPoints;
import org.cairn.relationships.OwnJournal;
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
class PointsPagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    RelationshipService relationships;

    @Autowired
    GuidedMeetingService meetings;

    @Autowired
    LearningPoints points;

    @Autowired
    PointTexts texts;

    @Autowired
    OwnJournal own;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    @BeforeEach
    void aMentorLooksAtTheirPractice() {
        Mentor.signedIn(vaults, keyrings);
        Pages.open(context);
        MeetingId meeting = meetings.begin(relationships.begin("Rosalind"), 60);
        meetings.write(meeting, Note.TYPE, new Note(meeting, "agree", "Works with Kerr on Thursdays."));
        look();
    }

    @AfterEach
    void signOut() {
        Pages.close();
        SecurityContextHolder.clearContext();
    }

    private static void look() {
        UI.getCurrent().navigate("search");
        UI.getCurrent().navigate("practice");
    }

    private void write(String words) {
        click("Write something down");
        Typing.into(_get(SealedTextArea.class), words);
    }

    private static void click(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getLast());
    }

    private LearningPoint first() {
        return points.all().getFirst().content();
    }

    @Test
    void whatIsWrittenSavesItselfAndStandsThere() {
        assertThat(Pages.text()).contains("To take to your support group", "A question that will not leave you");
        write("Wait longer.");

        assertThat(first().words()).isEqualTo("Wait longer.");
        click("Done");
        look();
        assertThat(Pages.text())
                .contains("Wait longer.", "Take them along…")
                .doesNotContain("Somebody might be recognised");
    }

    @Test
    void whileOneWritesCairnPointsAtNames() {
        write("What Rosalind said of Kerr.");

        assertThat(Pages.text())
                .contains("Rosalind is how you call somebody you walk with")
                .contains("Kerr stands in your notes as a name does.");
        Typing.into(_get(SealedTextArea.class), "What she said of a colleague.");
        assertThat(Pages.text()).doesNotContain("Somebody might be recognised");
    }

    @Test
    void whatWasTakenIsPutAwayWithItsDayAndNotPointedAtAnyMore() {
        write("Wait longer, on 3 March.");
        click("Done");
        assertThat(Pages.text()).contains("3 March is a day");

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Taken to the group")), true);
        assertThat(Pages.text()).contains("Taken along before (1)", "taken to the group on");
        assertThat(first().isTaken()).isTrue();
    }

    @Test
    void whatIsRemovedComesBackOnRequest() {
        write("Wait longer.");
        click("Remove");
        assertThat(points.all()).isEmpty();

        click("Undo");
        assertThat(Pages.text()).contains("Wait longer.");
    }

    @Test
    void theSheetHoldsWhatIsChosenAndPointsAtItOnceMore() {
        write("Wait longer.");
        click("Done");
        write("What Rosalind said.");
        UI.getCurrent().navigate("practice/group");

        assertThat(Pages.text()).contains("Rosalind is how you call");
        assertThat(sheet()).contains("Wait longer.", "What Rosalind said.");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("What Rosalind said.")), false);
        assertThat(sheet()).contains("Wait longer.").doesNotContain("Rosalind");

        click("I have taken these to the group");
        assertThat(points.all()).extracting(point -> point.content().isTaken()).containsExactly(true, false);
        assertThat(Pages.text()).contains("Taken along before (1)");
    }

    private static String sheet() {
        return _get(PaperSheet.class).getElement().getTextRecursively();
    }

    @Test
    void wordsThatWaitedOnTheDeviceFindTheirPlace() {
        EntryId point = points.begin().id();
        points.write(new LearningPointId(point), "Wait longer.", TextVersion.of(""));

        assertThat(texts.find(own.begin(), "learning-point/" + point))
                .hasValueSatisfying(found -> assertThat(found.text().stored()).isEqualTo("Wait longer."));
        assertThat(texts.find(own.begin(), "learning-point/" + EntryId.random()))
                .isEmpty();
        assertThat(texts.find(own.begin(), "learning-point/x")).isEmpty();
    }
}

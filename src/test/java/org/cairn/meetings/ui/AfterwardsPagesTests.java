package org.cairn.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.cairn.common.TextVersion;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Typing;
import org.cairn.cycle.Cycles;
import org.cairn.goals.Goal;
import org.cairn.journal.Entry;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.Amending;
import org.cairn.meetings.Block;
import org.cairn.meetings.Closing;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.Note;
import org.cairn.meetings.Reflecting;
import org.cairn.meetings.Stopping;
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
class AfterwardsPagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    RelationshipService relationships;

    @Autowired
    GuidedMeetingService service;

    @Autowired
    Reflecting reflecting;

    @Autowired
    Amending amending;

    @Autowired
    Stopping stopping;

    @Autowired
    Cycles cycles;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    private RelationshipId relationship;
    private MeetingId meeting;

    @BeforeEach
    void aMeetingHasBeenHeld() {
        Mentor.signedIn(vaults, keyrings);
        Pages.open(context);
        relationship = relationships.begin("Rosalind");
        meeting = service.begin(relationship, 90);
        service.write(meeting, Note.TYPE, new Note(meeting, "blocks", "nobody to ask"));
        service.write(meeting, Note.TYPE, new Note(meeting, Note.UNFILED, "written without the map"));
        Entry<Block> block =
                service.write(meeting, Block.TYPE, Block.blank(meeting).withWhat("the list that never ends"));
        service.write(meeting, Goal.TYPE, Goal.draft().withWhat("Teach again").withAnswers(List.of(block.id())));
        service.write(
                meeting,
                Closing.TYPE,
                Closing.blank(meeting)
                        .withSummary("I may ask.")
                        .withNext(LocalDate.now().plusWeeks(6), LocalTime.of(14, 0)));
        stopping.mark(meeting, "blocks");
    }

    @AfterEach
    void signOut() {
        Pages.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void somethingIsAddedToANoteAndStandsBeneathItWithItsDate() {
        open("record");
        assertThat(Pages.text()).contains("nobody to ask", "written without the map", "Stopped on");
        click("Add something to: Blocks");
        SealedTextArea field = _get(SealedTextArea.class);
        assertThat(field.getElement().getTextRecursively()).contains("only you");
        Typing.into(field, "She meant the partners.");
        click("Add it");

        assertThat(Pages.text()).contains("nobody to ask", "Added on", "She meant the partners.");
        _assertNone(SealedTextArea.class);
        UI.getCurrent().navigate("");
        open("record");
        assertThat(Pages.text()).contains("She meant the partners.");
    }

    @Test
    void whatIsAddedToTheSummaryIsForBoth() {
        open("record");
        click("Add something to: The mentee’s summary");

        assertThat(_get(SealedTextArea.class).getElement().getTextRecursively()).contains("you and the mentee");
    }

    @Test
    void somethingBegunWaitsAndCanBeLeft() {
        open("record");
        click("Add something to: Added to this meeting");
        Typing.into(_get(SealedTextArea.class), "half a");
        UI.getCurrent().navigate("");
        open("record");
        assertThat(_find(SealedTextArea.class)).hasSize(1);
        click("Leave it");

        _assertNone(SealedTextArea.class);
        assertThat(amending.of(meeting)).isEmpty();
    }

    @Test
    void theFiveMinutesAreWrittenAndFoundInTheRecord() {
        open("afterwards");
        List<SealedTextArea> fields = _find(SealedTextArea.class);
        assertThat(fields).hasSameSizeAs(cycles.current().afterwards()).allSatisfy(field -> assertThat(
                        field.getElement().getTextRecursively())
                .contains("only you"));
        Typing.into(fields.get(1), "How quiet it was");
        click("Done");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("relationships/" + relationship);
        open("record");
        assertThat(Pages.text()).contains("How quiet it was");
    }

    @Test
    void theFiveMinutesAreOfferedOnTheRelationshipUntilTheyAreLeftOut() {
        close();
        UI.getCurrent().navigate("relationships/" + relationship);
        assertThat(Pages.text()).contains("Your own five minutes after meeting Rosalind");
        click("Leave it out");

        assertThat(reflecting.due(relationship)).isEmpty();
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("relationships/" + relationship);
        assertThat(Pages.text()).doesNotContain("Your own five minutes");
    }

    @Test
    void withNoWrittenNotesTheFiveMinutesAreForThinking() {
        service.write(meeting, Agreement.TYPE, Agreement.proposed().withWriting(Agreement.Writing.NOTHING));
        open("afterwards");

        _assertNone(SealedTextArea.class);
        assertThat(Pages.text())
                .contains(
                        "nothing is kept",
                        cycles.current().afterwards().getFirst().text());
    }

    @Test
    void theHandOutHasNothingPrivateInItAnywhere() {
        service.write(meeting, Agreement.TYPE, Agreement.proposed().withWorthwhile("one free evening"));
        close();
        reflecting.write(meeting, "afterwards-surprised", "How quiet it was", TextVersion.of(""));
        UI.getCurrent().navigate("relationships/" + relationship + "/hand-out");

        assertThat(_get(HandOutView.class).getElement().getOuterHTML())
                .contains("Teach again", "I may ask.", "one free evening", "Helen")
                .doesNotContain(
                        "nobody to ask",
                        "without the map",
                        "never ends",
                        "How quiet",
                        "Rosalind",
                        "Stopped",
                        meeting.toString());
    }

    @Test
    void theHandOutOfSomebodyElseIsNotThere() {
        Pages.close();
        Mentor.signedIn(vaults, keyrings);
        Pages.open(context);
        for (Object place : List.of(relationship, UUID.randomUUID(), "x")) {
            UI.getCurrent().navigate("relationships/" + place + "/hand-out");
            assertThat(Pages.text()).doesNotContain("What to take along");
        }
        UI.getCurrent().navigate("meetings/" + meeting + "/afterwards");
        assertThat(Pages.text()).doesNotContain("Five minutes for yourself");
    }

    @Test
    void theCalendarNamesTheMenteeOnlyWhenTheMentorWantsIt() {
        open("record");
        CalendarLink link = _get(CalendarLink.class);
        assertThat(new String(link.bytes(), StandardCharsets.UTF_8))
                .contains("SUMMARY:Mentoring conversation")
                .doesNotContain("Rosalind");

        _get(link, Checkbox.class).setValue(true);
        assertThat(new String(link.bytes(), StandardCharsets.UTF_8))
                .contains("SUMMARY:Mentoring conversation with Rosalind");
        assertThat(_find(link, Anchor.class)).hasSize(1);
    }

    private void open(String page) {
        if (!service.open(meeting).meeting().isClosed()) {
            close();
        }
        UI.getCurrent().navigate("meetings/" + meeting + "/" + page);
    }

    private void close() {
        service.close(meeting, 80);
    }

    private static void click(String words) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getText().equals(words)
                        || button.getAriaLabel().orElse("").equals(words))));
    }
}

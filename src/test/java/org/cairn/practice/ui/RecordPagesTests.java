package org.cairn.practice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import org.cairn.common.paper.PaperPress;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.PaperSheet;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.practice.HoursLog;
import org.cairn.practice.LearningHours;
import org.cairn.practice.LearningHours.Kind;
import org.cairn.practice.MyPractice;
import org.cairn.practice.OwnLearning;
import org.cairn.practice.Span;
import org.cairn.relationships.RelationshipService;
import org.cairn.testing.Mentor;
import org.cairn.testing.OnH2;
import org.cairn.testing.Pages;
import org.cairn.testing.PrintedPaper;
import org.cairn.vault.Keyrings;
import org.cairn.vault.Vaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

@OnH2
class RecordPagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    RelationshipService relationships;

    @Autowired
    GuidedMeetingService meetings;

    @Autowired
    OwnLearning learning;

    @Autowired
    MyPractice practice;

    @Autowired
    DayWords days;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    private final LocalDate today = LocalDate.now();

    @BeforeEach
    void aMentorHasMetSomebody() {
        Mentor.signedIn(vaults, keyrings);
        Pages.open(context);
        meetings.close(meetings.begin(relationships.begin("Rosalind"), 60), 75);
        UI.getCurrent().navigate("practice");
    }

    @AfterEach
    void signOut() {
        Pages.close();
        SecurityContextHolder.clearContext();
    }

    private static void click(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getLast());
    }

    private static void type(int hours, int minutes, String words) {
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Hours")), hours);
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Minutes")), minutes);
        _setValue(_get(TextField.class, spec -> spec.withLabel("In a few words, if you like")), words);
    }

    private static String sheet() {
        return _get(PaperSheet.class).getElement().getTextRecursively();
    }

    @Test
    void hoursAreAddedPutRightRemovedAndBroughtBack() {
        click("Add hours");
        type(6, 30, "A course");
        click("Keep");
        assertThat(learning.all()).singleElement().satisfies(hours -> assertThat(hours.content())
                .isEqualTo(new LearningHours(today, 390, Kind.TRAINING, "A course")));
        assertThat(Pages.text())
                .contains(
                        "A course",
                        "training · 6\u00a0h\u00a030\u00a0min",
                        "7\u00a0h\u00a045\u00a0min in the last twelve months");

        click("Change");
        type(1, 0, "Half a course");
        click("Keep");
        assertThat(Pages.text()).contains("Half a course", "2\u00a0h\u00a015\u00a0min in the last twelve months");

        click("Remove");
        assertThat(learning.all()).isEmpty();
        click("Undo");
        assertThat(Pages.text()).contains("Half a course");
    }

    @Test
    void noTimeAtAllAndNoDayAreRefusedBesideTheField() {
        click("Add hours");
        type(0, 0, "");
        click("Keep");
        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Hours")).getErrorMessage())
                .isEqualTo("How long did it take?");

        type(1, 0, "");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Day")), null);
        click("Keep");
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Day")).getErrorMessage())
                .isEqualTo("Which day was it?");
        assertThat(learning.all()).isEmpty();
    }

    @Test
    void aNameIsPointedAtWhileItIsTypedAndLeftOutOfTheRecord() {
        click("Add hours");
        type(1, 0, "Talked about Rosalind");
        assertThat(Pages.text()).contains("Rosalind is how you call somebody you walk with");
        click("Keep");
        UI.getCurrent().navigate("practice/record");

        assertThat(sheet())
                .contains("training", "Together 2\u00a0h\u00a015\u00a0min")
                .doesNotContain("Rosalind");
        assertThat(Pages.text()).contains("“Talked about Rosalind” is left out of the record");
    }

    @Test
    void theRecordIsOfTheTimeThatIsChosen() {
        learning.add(new LearningHours(today.minusYears(3), 60, Kind.SUPPORT_GROUP, "Silence"));
        UI.getCurrent().navigate("practice/record");
        assertThat(sheet())
                .contains("One meeting, 1\u00a0h\u00a015\u00a0min with mentees.")
                .doesNotContain("Silence");

        _setValue(_get(DatePicker.class, spec -> spec.withLabel("From")), today.minusYears(4));
        assertThat(sheet()).contains("Silence", "support group");
        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getSingleParameter("from"))
                .contains(today.minusYears(4).toString());

        _setValue(_get(DatePicker.class, spec -> spec.withLabel("To")), today.minusYears(5));
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("To")).isInvalid())
                .isTrue();
    }

    @Test
    void thePrintedRecordIsTaggedAndHoldsThePictureAndTheTables() {
        learning.add(new LearningHours(today, 120, Kind.SUPPORT_GROUP, "Silence"));
        HoursLog log = practice.hours();

        PrintedPaper paper = PrintedPaper.of(
                PaperPress.print(RecordPaper.of("Helen", log, log.in(Span.twelveMonths(today)), Set.of(), days)));

        assertThat(paper.tagged()).isTrue();
        assertThat(paper.title()).isEqualTo("Record of mentoring hours");
        assertThat(paper.tags()).anyMatch(tag -> tag.startsWith("Figure: Hours by month. One meeting"));
        assertThat(paper.tags()).contains("H1", "H2", "Table", "TH");
        assertThat(paper.text())
                .contains("Helen", "Silence", "support group", "2\u00a0h")
                .doesNotContain("Rosalind");
        assertThat(paper.described()).doesNotContain("Helen");
    }
}

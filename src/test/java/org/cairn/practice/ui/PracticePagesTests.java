package org.cairn.practice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.cairn.common.TextVersion;
import org.cairn.cycle.Prompt;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
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
class PracticePagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    RelationshipService relationships;

    @Autowired
    GuidedMeetingService meetings;

    @Autowired
    Reflecting reflecting;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    private RelationshipId relationship;

    @BeforeEach
    void aMentorIsThere() {
        Mentor.signedIn(vaults, keyrings);
        Pages.open(context);
    }

    @AfterEach
    void signOut() {
        Pages.close();
        SecurityContextHolder.clearContext();
    }

    private MeetingId met() {
        if (relationship == null) {
            relationship = relationships.begin("Rosalind");
        }
        MeetingId meeting = meetings.begin(relationship, 60);
        meetings.close(meeting, 75);
        return meeting;
    }

    private static void look() {
        UI.getCurrent().navigate("practice");
    }

    @Test
    void beforeTheFirstMeetingThePageSaysWhatWillStandThere() {
        look();

        assertThat(Pages.text()).contains("When you have held your first meeting", "To the people you walk with");
    }

    @Test
    void hoursAreShownForTwelveMonthsOrForAYear() {
        met();
        met();
        look();
        assertThat(Pages.text()).contains("2 meetings, 2\u00a0h\u00a030\u00a0min with mentees.");

        int year = LocalDate.now().getYear();
        _setValue(
                _get(
                        Select.class,
                        spec -> spec.withPredicate(select -> Integer.valueOf(0).equals(select.getValue()))),
                year);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("practice?year=" + year);
        assertThat(Pages.text()).contains("January " + year);
    }

    @Test
    void aYearWithoutAnythingShowsTheLastTwelveMonths() {
        met();
        UI.getCurrent().navigate(PracticeView.class, QueryParameters.of("year", "1999"));

        assertThat(Pages.text()).contains("One meeting, 1\u00a0h\u00a015\u00a0min with mentees.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatWasThoughtAfterwardsIsReadByQuestion() {
        for (int number = 1; number <= 7; number++) {
            reflecting.write(met(), "afterwards-surprised", "surprise " + number + ".", TextVersion.of(""));
        }
        reflecting.write(met(), "afterwards-differently", "Ask less.", TextVersion.of(""));
        look();
        assertThat(Pages.text())
                .contains("after meeting Rosalind", "Ask less.", "surprise 7.", "surprise 4.")
                .doesNotContain("surprise 3.");

        _click(_get(Button.class, spec -> spec.withText("Show 3 earlier ones")));
        assertThat(Pages.text()).contains("surprise 1.");

        Select<Prompt> question = _get(Select.class, spec -> spec.withLabel("Read them by question"));
        _setValue(
                question,
                question.getListDataView()
                        .getItems()
                        .filter(prompt -> prompt.id().endsWith("surprised"))
                        .findFirst()
                        .orElseThrow());
        assertThat(Pages.text()).contains("surprise 7.").doesNotContain("Ask less.");
    }
}

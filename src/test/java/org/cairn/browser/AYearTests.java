package org.cairn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.cairn.Cairn;
import org.cairn.people.Role;
import org.cairn.people.account.Password;
import org.cairn.people.joining.Joined;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Lives through a relationship: a first interview, three reviews across a year, goals that are achieved, changed, parked and
 * let go, and an ending after which nothing is left.
 */
@Tag("browser")
@SpringBootTest(
        classes = {Cairn.class, AYearTests.Time.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "cairn.home=target/homes/${random.uuid}")
class AYearTests {

    private static final String MORE_SLEEP = "Two nights a week without the telephone";
    private static final String TEACHING = "Teach again from January";
    private static final String PAPER = "Finish the paper";
    private static final String CHOIR = "Sing on Thursdays";
    private static final String TEACHING_LESS = "Teach one group, not three";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    /** Stands where it is put. */
    static final class StandingClock extends Clock {

        private volatile Instant now = Instant.EPOCH;

        void standAt(String time) {
            now = LocalDateTime.parse(time).toInstant(ZoneOffset.UTC);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        StandingClock standingClock() {
            return new StandingClock();
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext cairn;

    @Autowired
    StandingClock clock;

    @Autowired
    JdbcTemplate database;

    private Page page;
    private MentorInTheBrowser mentor;
    private Joined helen;

    @Test
    void aRelationshipIsLivedThroughFromTheFirstInterviewToItsEnd() {
        clock.standAt("2026-01-12T10:00:00");
        helen = Joined.with(cairn, Password.typed(MentorInTheBrowser.PASSWORD), Role.MENTOR);
        begin();
        firstInterview();

        comeBackAt("2026-04-20T10:00:00");
        review("A first look back.", () -> {
            becomes(MORE_SLEEP, "achieved");
            becomes(TEACHING, "changed");
            page.getByLabel("What it is now").fill(TEACHING_LESS);
            becomes(PAPER, "parked");
            becomes(CHOIR, "on the way");
        });
        goalsAre(MORE_SLEEP, "achieved");
        goalsAre(TEACHING, "changed");
        goalsAre(PAPER, "parked");

        comeBackAt("2026-08-17T10:00:00");
        review("It is quieter now.", () -> {
            becomes(PAPER, "on the way");
            becomes(CHOIR, "let go");
            becomes(TEACHING_LESS, "on the way");
        });

        comeBackAt("2026-12-14T10:00:00");
        review("Enough, and good.", () -> {
            becomes(PAPER, "let go");
            becomes(TEACHING_LESS, "achieved");
        });

        theStoryTellsAllOfIt();
        itEndsAndNothingIsLeft();
    }

    private void begin() {
        page = CHROMIUM.newPerson();
        mentor = new MentorInTheBrowser(page, place -> "http://localhost:" + port + "/" + place);
        mentor.signsIn(helen.email().value(), MentorInTheBrowser.PASSWORD);
        mentor.beginsARelationship("R. A.");
    }

    /** Months later: the session has locked itself meanwhile, and the password leads back. */
    private void comeBackAt(String time) {
        clock.standAt(time);
        page.context().close();
        page = CHROMIUM.newPerson();
        mentor = new MentorInTheBrowser(page, place -> "http://localhost:" + port + "/" + place);
        mentor.signsIn(helen.email().value(), MentorInTheBrowser.PASSWORD);
        page.locator(".person-card").first().click();
        assertThat(page.locator("h1")).hasText("R. A.");
    }

    private void firstInterview() {
        mentor.press("90 minutes");
        mentor.goesTo("Present self");
        mentor.notes().fill("Where it stood at the beginning.");
        mentor.isSaved();
        mentor.goesTo("Goals");
        for (String goal : List.of(MORE_SLEEP, TEACHING, PAPER, CHOIR)) {
            mentor.press("Add a goal");
            page.getByLabel("What", new Page.GetByLabelOptions().setExact(true)).fill(goal);
            page.getByLabel("First step").fill("Begin on Monday");
            mentor.isSaved();
            mentor.press("Done");
        }
        close("I know now what I want.");
    }

    private void review(String summary, Runnable goals) {
        mentor.press("Begin the next meeting");
        mentor.press("60 minutes");
        assertThat(page.locator("h1")).hasText("Review");
        goals.run();
        close(summary);
    }

    private void becomes(String goal, String outcome) {
        Locator words = page.locator(".agreed-goal");
        assertThat(words).isVisible();
        for (int look = 0; look < 6 && !words.innerText().contains(goal); look++) {
            String place = page.locator(".goals-again-steps").innerText();
            mentor.press("Next goal");
            assertThat(page.locator(".goals-again-steps")).not().hasText(place);
        }
        assertThat(words).containsText(goal);
        page.getByLabel("What happened").fill("This is how it went with: " + goal);
        page.getByLabel(outcome, new Page.GetByLabelOptions().setExact(true)).check();
        mentor.isSaved();
    }

    private void close(String summary) {
        mentor.press("Close meeting…");
        page.getByLabel("The mentee’s summary").fill(summary);
        mentor.isSaved();
        mentor.press("Close the meeting");
        page.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close the meeting"))
                .click();
        assertThat(page.locator("h1")).hasText("Five minutes for yourself");
        mentor.press("Done");
        assertThat(page.locator("h1")).hasText("R. A.");
    }

    private void goalsAre(String goal, String state) {
        assertThat(page.locator(".goal-list li", new Page.LocatorOptions().setHasText(goal))
                        .first())
                .containsText(state);
    }

    private void theStoryTellsAllOfIt() {
        assertThat(page.locator(".story"))
                .containsText(Pattern.compile(
                        "Enough, and good.*It is quieter now.*A first look back.*I know now what I want",
                        Pattern.DOTALL));
        page.locator(".relationship-main .chart summary").first().click();
        Locator table = page.locator(".relationship-main .chart-table").first();
        for (String row : List.of(
                MORE_SLEEP + ".*achieved",
                TEACHING + ".*changed",
                TEACHING_LESS + ".*on the way.*achieved",
                PAPER + ".*parked.*on the way.*let go",
                CHOIR + ".*on the way.*let go")) {
            assertThat(table).containsText(Pattern.compile(row, Pattern.DOTALL));
        }
        Screens.look(page, "a-year");
    }

    private void itEndsAndNothingIsLeft() {
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("More"))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("End this relationship…"))
                .click();
        page.getByText("We end it together").click();
        for (int step = 1; step < 6; step++) {
            assertThat(page.locator(".page-heading-over")).containsText("Step " + step + " of 6");
            mentor.press("Next");
        }
        assertThat(rows()).isPositive();
        mentor.press("End it, and destroy everything…");
        page.getByLabel("Your password").fill(MentorInTheBrowser.PASSWORD);
        mentor.press("Destroy for good");
        assertThat(page.locator("h1")).hasText("Certificate of destruction");
        assertThat(page.locator("body")).containsText("14 December 2026");
        assertThat(page.locator("body")).not().containsText("R. A.");
        assertThat(rows()).isZero();
    }

    private int rows() {
        return database.queryForObject("select count(*) from journal_entry", Integer.class);
    }
}

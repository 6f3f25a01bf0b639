package org.cairn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The accidents that take a minute or longer, at their real length. Takes five minutes; the browser tests try the same
 * with a shorter breath.
 *
 * <pre>{@code ./mvnw test -Dtest=LongAccidentsProgram -Dsurefire.groups=program -Dsurefire.excludedGroups=}</pre>
 */
@Tag("program")
class LongAccidentsProgram {

    private static final Duration OVER_A_MINUTE = Duration.ofSeconds(70);

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private RunningCairn cairn;
    private Page page;
    private MentorInTheBrowser mentor;

    @AfterEach
    void stop() {
        CHROMIUM.forgetProblems();
        cairn.close();
    }

    @Test
    void whatIsTypedWhileTheLineIsDeadForOverAMinuteIsAllThere() {
        writesIn(Map.of());
        StringBuilder words = new StringBuilder("before the line went");
        page.context().setOffline(true);
        Instant dead = Instant.now();
        for (int sentence = 1; isBefore(dead); sentence++) {
            String more = ". Sentence " + sentence + " of a mentor who types on";
            page.keyboard().type(more);
            words.append(more);
            page.waitForTimeout(900);
            assertThat(mentor.notes()).isFocused();
        }
        assertThat(page.locator("cairn-save-indicator")).containsText("Your words are kept on this device");
        assertThat(mentor.notes()).hasValue(words.toString());

        page.context().setOffline(false);
        Instant back = Instant.now();
        mentor.isSaved();
        report("the line was dead for", Duration.between(dead, back));
        report("saved after it was back by", Duration.between(back, Instant.now()));

        isStored(words.toString());
    }

    @Test
    void aLaptopThatSleepsForOverAMinuteWhileTheServerGivesItsPageUpLosesNothing() {
        writesIn(Map.of("VAADIN_HEARTBEATINTERVAL", "10"));
        page.keyboard().type(", and the lid is shut");
        List<Long> asleep = browser();
        assertThat(asleep).isNotEmpty();
        signal("-STOP", asleep);
        Instant shut = Instant.now();
        try {
            Thread.sleep(OVER_A_MINUTE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            signal("-CONT", asleep);
        }
        report("the browser slept for", Duration.between(shut, Instant.now()));

        page.keyboard().type(", and open again");

        mentor.isSaved();
        isStored("before the line went, and the lid is shut, and open again");
    }

    @Test
    void aVaultThatLocksAfterAMinuteWithoutAnybodyComesBackWithEveryWord() {
        writesIn(Map.of("CAIRN_IDLE_LOCK", "1m"));
        page.keyboard().type(", and nobody is here");
        mentor.isSaved();
        Instant left = Instant.now();
        page.locator("input[type=password]").waitFor(new Locator.WaitForOptions().setTimeout(90_000));
        report("locked after", Duration.between(left, Instant.now()));
        assertThat(page.content()).doesNotContain("nobody is here");

        page.locator("input[type=password]").fill(MentorInTheBrowser.PASSWORD);
        mentor.press("Open");

        assertThat(mentor.notes()).hasValue("before the line went, and nobody is here");
    }

    private void writesIn(Map<String, String> settings) {
        cairn = RunningCairn.onAnEmptyFolder(settings).start();
        page = CHROMIUM.newPerson();
        mentor = new MentorInTheBrowser(page, cairn);
        mentor.setsUp();
        mentor.beginsARelationship("R. A.");
        mentor.press("90 minutes");
        mentor.goesTo("Present self");
        page.waitForURL(Pattern.compile("/meetings/"));
        mentor.notes().fill("before the line went");
        mentor.isSaved();
        mentor.notes().focus();
        page.keyboard().press("End");
    }

    /** Looks with another browser, which can only know what the server has. */
    private void isStored(String words) {
        Page elsewhere = CHROMIUM.newPerson();
        MentorInTheBrowser other = new MentorInTheBrowser(elsewhere, cairn);
        other.signsIn();
        other.press("Continue");
        assertThat(other.notes()).hasValue(words);
    }

    private static boolean isBefore(Instant dead) {
        return Instant.now().isBefore(dead.plus(OVER_A_MINUTE));
    }

    /** The processes of the browser that this test has started, and no other's. */
    private static List<Long> browser() {
        String name = Chromium.path().getFileName().toString().substring(0, 4);
        return ProcessHandle.current()
                .descendants()
                .filter(each -> each.info().command().orElse("").contains(name))
                .map(ProcessHandle::pid)
                .toList();
    }

    private static void signal(String signal, List<Long> processes) {
        List<String> command = new ArrayList<>(List.of("kill", signal));
        processes.forEach(each -> command.add(each.toString()));
        try {
            new ProcessBuilder(command).start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void report(String what, Duration time) {
        System.out.printf("%s %.1f s%n", what, time.toMillis() / 1000.0);
    }
}

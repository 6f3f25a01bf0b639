package org.cairn.memory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.cairn.Cairn;
import org.cairn.browser.Chromium;
import org.cairn.people.session.SignedInSessions;
import org.cairn.vault.Keyrings;
import org.cairn.vault.SessionKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Four mentors in the middle of an interview, each of whom leaves in another way. Before that, every object that the
 * application and the browsers' sessions lead to is looked at, and then again.
 */
@Tag("browser")
@SpringBootTest(
        classes = Cairn.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cairn.home=target/homes/${random.uuid}", "server.tomcat.background-processor-delay=1s"})
class LockedMemoryTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext cairn;

    @Autowired
    SignedInSessions sessions;

    @Autowired
    Keyrings keyrings;

    private final Traces traces = new Traces();

    @Test
    void howeverASessionEndsNothingLeadsToItsWordsKeysOrPasswordAnyMore() {
        Interviewer locking = interviewer("who locks");
        Interviewer signingOut = interviewer("who signs out");
        Interviewer idle = interviewer("who is idle");
        Interviewer expiring = interviewer("whose session expires");
        Memory.Sight before = Memory.look("with four open interviews", traces);

        locking.goesTo("");
        locking.press("Lock now");
        signingOut.goesTo("");
        signingOut.press("Sign out");
        sessions.lockWhenIdleFor(idle.session(), Duration.ZERO);
        browserOf(expiring.session()).setMaxInactiveInterval(1);
        assertThat(locking.page().locator("h1")).containsText("Locked");
        assertThat(signingOut.page().locator("h1")).containsText("Sign in");
        assertThat(idle.page().locator("h1")).containsText("Locked");
        expiring.page().waitForCondition(() -> !known().containsKey(expiring.session()));
        expiring.page().waitForCondition(() -> openJournals().isEmpty());
        CHROMIUM.forgetProblems();
        Memory.Sight after = Memory.look("when all four have ended", traces);

        for (String who : List.of("who locks", "who signs out", "who is idle", "whose session expires")) {
            assertThat(before.ways())
                    .as("what an open session holds")
                    .anyMatch(way -> way.contains("words of the mentor " + who))
                    .anyMatch(way -> way.contains("key of the mentor " + who));
        }
        assertThat(after.ways())
                .as("ways to what should be forgotten")
                .filteredOn(way -> !leadsThroughAnOpenConnection(way))
                .isEmpty();
    }

    /** The web server's buffer of a connection keeps its last request until the next one; no session leads there. */
    private static boolean leadsThroughAnOpenConnection(String way) {
        return way.contains("org.apache.tomcat.util.net.NioEndpoint$NioSocketWrapper");
    }

    private Interviewer interviewer(String who) {
        Interviewer interviewer = Interviewer.signedIn(cairn, CHROMIUM.newPerson(), "http://localhost:" + port + "/");
        SessionKey session = known().keySet().stream()
                .filter(key -> keyrings.find(key)
                        .filter(keyring -> keyring.owner().value().equals(interviewer.person()))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        traces.text("words of the mentor " + who, interviewer.sentence());
        traces.text("password of the mentor " + who, interviewer.password());
        Memory.keysOf(keyrings.find(session).orElseThrow())
                .forEach(key -> traces.bytes("key of the mentor " + who, key));
        return interviewer.in(session);
    }

    /** A session is off the list a moment before everything that it held is cleared. */
    private Map<?, ?> openJournals() {
        return (Map<?, ?>) ReflectionTestUtils.getField(cairn.getBean("openJournals"), "shelves");
    }

    private HttpSession browserOf(SessionKey session) {
        return (HttpSession) ReflectionTestUtils.getField(known().get(session), "browser");
    }

    @SuppressWarnings("unchecked")
    private Map<SessionKey, Object> known() {
        return (Map<SessionKey, Object>) ReflectionTestUtils.getField(sessions, "sessions");
    }
}

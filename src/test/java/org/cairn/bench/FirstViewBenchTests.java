package org.cairn.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.Arrays;
import org.cairn.browser.Chromium;
import org.cairn.browser.RunningCairn;
import org.cairn.load.Scheme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the first view of a page costs a browser that has seen nothing of Cairn yet, and what the second one does. */
@Tag("program")
@Tag("bench")
class FirstViewBenchTests {

    private static final int TIMES = 5;

    /** The milliseconds since the page was asked for, as soon as the field takes words. */
    private static final String USABLE = """
            selector => {
              const field = document.querySelector(selector);
              return field && field.checkVisibility() && !field.disabled && !field.readOnly
                && field.closest('vaadin-password-field, cairn-editor').matches(':defined') && performance.now();
            }""";

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void theSignInPageAndTheMeetingPageColdAndWarm() {
        RunningCairn cairn = RunningCairn.onAnEmptyFolder().atFullSpeed();
        Scheme.InAMeeting mentor = Scheme.in(cairn.home().toString(), 1).getFirst();
        try (cairn) {
            cairn.start();
            print(
                    "Sign-in page",
                    cairn.address("sign-in"),
                    "input[type=password]",
                    chromium.newPerson().context());

            BrowserContext signedIn =
                    Inside.of(cairn, mentor, chromium.newPerson()).context();
            signedIn.pages().forEach(Page::close);
            print("Meeting page", cairn.address(mentor.meeting()), ".notes-field:not(.put-away) textarea", signedIn);
        }
    }

    private static void print(String name, String address, String field, BrowserContext whoever) {
        double[] cold = new double[TIMES];
        double[] warm = new double[TIMES];
        String first = "";
        String again = "";
        String asked = "";
        for (int time = -1; time < TIMES; time++) {
            Page page = chromium.newPerson();
            page.context().addCookies(whoever.cookies());
            Wire wire = new Wire(page);
            double atFirst = open(page, address, field);
            first = "%,d bytes in %d requests".formatted(wire.bytes(), wire.requests());
            asked = wire.list();
            page.navigate("about:blank");
            wire.clear();
            double later = open(page, address, field);
            again = "%,d bytes in %d requests".formatted(wire.bytes(), wire.requests());
            asked += "and with a warm cache%n".formatted() + wire.list();
            page.context().close();
            if (time >= 0) {
                cold[time] = atFirst;
                warm[time] = later;
            }
        }
        System.out.printf(
                "%s, cold: %s, usable after %.0f ms; warm: %s, usable after %.0f ms%n",
                name, first, median(cold), again, median(warm));
        System.out.println(asked);
        assertThat(asked).contains(address);
    }

    private static double open(Page page, String address, String field) {
        page.navigate(address);
        Object usable = page.waitForFunction(USABLE, field).jsonValue();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return ((Number) usable).doubleValue();
    }

    private static double median(double[] taken) {
        Arrays.sort(taken);
        return taken[taken.length / 2];
    }
}

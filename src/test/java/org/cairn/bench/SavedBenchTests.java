package org.cairn.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.cairn.browser.Chromium;
import org.cairn.browser.RunningCairn;
import org.cairn.load.Latencies;
import org.cairn.load.Scheme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * How long it takes until "Saved" has been painted: from Ctrl with a letter, which sends the words at once, and from the
 * end of the pause in typing after which they are sent by themselves.
 */
@Tag("program")
@Tag("bench")
class SavedBenchTests {

    private static final int WARM_UP = 40;
    private static final int PRESSED = 200;
    private static final int PAUSED = 60;

    private static final String STOPWATCH = """
            () => {
              const indicator = document.querySelector('cairn-save-indicator');
              const editors = [...document.querySelectorAll('cairn-editor')];
              window.taken = [];
              let begun = 0;
              window.addEventListener('input', () => { begun = performance.now() + 600; }, true);
              window.addEventListener('keydown', (event) => {
                begun = begun && event.ctrlKey ? performance.now() : begun;
              }, true);
              new MutationObserver(() => {
                if (begun && indicator.dataset.state === 'saved' && editors.every((editor) => !editor.dirty)) {
                  const from = begun;
                  begun = 0;
                  const painted = new MessageChannel();
                  painted.port1.onmessage = () => window.taken.push(performance.now() - from);
                  requestAnimationFrame(() => painted.port2.postMessage(0));
                }
              }).observe(indicator, { attributes: true, childList: true, characterData: true, subtree: true });
            }""";

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void fromTheKeyAndFromThePauseWithASmallAndALargeJournal() {
        RunningCairn cairn = RunningCairn.onAnEmptyFolder().atFullSpeed();
        List<Integer> sizes = List.of(10, 5_000);
        List<Scheme.InAMeeting> mentors = Scheme.in(cairn.home().toString(), sizes);
        try (cairn) {
            cairn.start();
            for (int each = 0; each < sizes.size(); each++) {
                Page page = Inside.of(cairn, mentors.get(each), chromium.newPerson());
                page.navigate(cairn.address(mentors.get(each).meeting()));
                page.locator(".notes-field:not(.put-away) textarea").click();
                page.evaluate(STOPWATCH);
                saves(page, WARM_UP, true);
                System.out.printf(
                        "To \"Saved\" on the screen with %,d entries: from the key %s; from the pause %s%n",
                        sizes.get(each), saves(page, PRESSED, true), saves(page, PAUSED, false));
                page.context().close();
            }
        }
    }

    private static Latencies saves(Page page, int times, boolean pressed) {
        Latencies latencies = new Latencies(times);
        for (int time = 0; time < times; time++) {
            page.evaluate("() => { window.taken.length = 0; }");
            page.keyboard().insertText("so it goes on ");
            if (pressed) {
                page.keyboard().press("Control+s");
            }
            Object taken = page.waitForFunction("() => window.taken[0]").jsonValue();
            latencies.add((long) (((Number) taken).doubleValue() * 1e6));
        }
        assertThat(latencies.size()).isEqualTo(times);
        return latencies;
    }
}

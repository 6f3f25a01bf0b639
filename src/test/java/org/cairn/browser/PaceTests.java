package org.cairn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The band counts on by itself in the browser, and never counts down. */
@Tag("browser")
class PaceTests {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private Page page;

    @BeforeEach
    void openThePage() {
        page = CHROMIUM.newPerson();
        page.clock().install();
        page.setContent("""
                <div class="meeting"><span data-pace="text"></span><cairn-pace role="img"></cairn-pace>
                <span data-stage-time="agree"></span><span data-stage-time="blocks"></span>
                <span data-stage-time="close"></span></div>""");
        page.addScriptTag(
                new Page.AddScriptTagOptions().setType("module").setContent(NoteFieldPage.module("pace-band.js")));
        page.clock().pauseAt(System.currentTimeMillis() + 60_000);
    }

    @Test
    void theMinutesGoOnWithoutAskingTheServer() {
        show(true, 37 * 60 - 14 * 60);
        assertThat(text("[data-pace]")).isEqualTo("37 of 90 min");

        page.clock().runFor(61_000);

        assertThat(text("[data-pace]")).isEqualTo("38 of 90 min");
        assertThat(page.locator("cairn-pace").getAttribute("aria-label")).isEqualTo("38 of 90 minutes");
    }

    @Test
    void eachStageSaysWhatItTookTakesOrMayTake() {
        show(true, 24 * 60);

        assertThat(text("[data-stage-time=agree]")).isEqualTo("✓ 14 min");
        assertThat(text("[data-stage-time=blocks]")).isEqualTo("24 of 25");
        assertThat(text("[data-stage-time=close]")).isEqualTo("8");
    }

    @Test
    void aPausedMeetingStandsStill() {
        show(false, 24 * 60);

        page.clock().runFor(600_000);

        assertThat(text("[data-pace]")).isEqualTo("38 of 90 min, paused");
    }

    @Test
    void beyondThePlannedTimeTheBandHoldsMoreAndSaysNothingElse() {
        show(true, 100 * 60);

        assertThat(text("[data-pace]")).isEqualTo("114 of 90 min");
        assertThat(page.locator("cairn-pace rect.current").getAttribute("width"))
                .isEqualTo("87.72%");
    }

    private String text(String place) {
        return page.locator(place).textContent();
    }

    /** Fourteen minutes were spent on agreeing, and so many seconds on the present stage. */
    private void show(boolean running, int seconds) {
        page.evaluate(
                "pace => { document.querySelector('cairn-pace').pace = pace }",
                Map.of(
                        "planned",
                        90,
                        "current",
                        "blocks",
                        "running",
                        running,
                        "stages",
                        List.of(stage("agree", 15, 14 * 60), stage("blocks", 25, seconds), stage("close", 8, 0)),
                        "words",
                        Map.of(
                                "text", "{0} of {1} min",
                                "label", "{0} of {1} minutes",
                                "ahead", "{0}",
                                "here", "{0} of {1}",
                                "left", "✓ {0} min",
                                "paused", "{0}, paused")));
        page.clock().runFor(50);
    }

    private static Map<String, Object> stage(String id, int minutes, int seconds) {
        return Map.of("id", id, "minutes", minutes, "seconds", seconds);
    }
}

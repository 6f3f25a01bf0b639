package org.cairn.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cairn.browser.RunningCairn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** However many mentors type at once, each finds their own words, and the last of them. */
class LoadTests {

    @Test
    @Tag("program")
    @Tag("load")
    void everybodyFindsTheirOwnLastWordsAfterManySaves() throws Exception {
        int saves = Integer.getInteger("load.saves", 100_000);

        LoadProgram.Outcome outcome = new LoadProgram(
                        RunningCairn.onAnEmptyFolder().atFullSpeed())
                .run(Integer.getInteger("load.mentors", 50), saves);

        assertThat(outcome.differences()).isEmpty();
        assertThat(outcome.saves()).isEqualTo(saves);
    }

    @Test
    @Tag("browser")
    void twoMentorsFindTheirOwnLastWords() throws Exception {
        assertThat(new LoadProgram(RunningCairn.onAnEmptyFolder()).run(2, 20))
                .isEqualTo(new LoadProgram.Outcome(20, List.of()));
    }

    @Test
    void percentilesAreTheLeastThatTheirShareDidNotExceed() {
        Latencies latencies = new Latencies(100);
        for (int each = 100; each > 0; each--) {
            latencies.add(each * 1_000_000L);
        }

        assertThat(latencies.percentile(0.5)).isEqualTo(50);
        assertThat(latencies.percentile(0.95)).isEqualTo(95);
        assertThat(latencies.percentile(1)).isEqualTo(100);
    }
}

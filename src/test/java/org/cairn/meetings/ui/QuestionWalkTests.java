package org.cairn.meetings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.cairn.common.HolisticComponent;
import org.cairn.cycle.CyclePack;
import org.cairn.cycle.Cycles;
import org.cairn.cycle.Stage;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.Progress;
import org.junit.jupiter.api.Test;

class QuestionWalkTests {

    private final CyclePack cycle = Cycles.builtIn().current();
    private final Instant now = Instant.parse("2026-03-02T14:00:00Z");
    private Progress progress =
            Progress.begin(new MeetingId(UUID.randomUUID()), cycle.id(), cycle.version(), Stage.PRESENT_SELF, now);

    private QuestionWalk walk() {
        return new QuestionWalk(cycle, progress);
    }

    @Test
    void aStageBeginsWithItsFirstQuestion() {
        assertThat(walk().question())
                .isEqualTo(cycle.stage(Stage.PRESENT_SELF).questions().getFirst());
        assertThat(walk().place()).isEqualTo(1);
        assertThat(walk().hasEarlier()).isFalse();
    }

    @Test
    void nextLeadsThroughEveryQuestionOfTheStageOnce() {
        progress = walk().ask();
        Set<String> seen = new HashSet<>(Set.of(walk().question().id()));
        while (walk().hasNext()) {
            progress = walk().next();
            assertThat(seen.add(walk().question().id())).isTrue();
        }

        assertThat(seen).hasSameSizeAs(cycle.stage(Stage.PRESENT_SELF).questions());
        assertThat(walk().next()).isEqualTo(progress);
        assertThat(walk().asked()).isEqualTo(seen.size());
    }

    @Test
    void earlierLeadsBackToTheQuestionBefore() {
        progress = walk().ask();
        var first = walk().question();
        progress = walk().next();
        progress = walk().earlier();

        assertThat(walk().question()).isEqualTo(first);
        assertThat(walk().earlier()).isEqualTo(progress);
    }

    @Test
    void aFilterOffersOneComponentOnly() {
        progress = progress.filter(HolisticComponent.EDUCATION);

        assertThat(walk().offered()).isNotEmpty().allMatch(one -> one.component() == HolisticComponent.EDUCATION);
        assertThat(walk().question().component()).isEqualTo(HolisticComponent.EDUCATION);
    }

    @Test
    void comingBackToAStageShowsTheQuestionThatStoodThere() {
        progress = walk().ask();
        progress = walk().next();
        var stood = walk().question();
        progress = progress.at(Stage.BLOCKS, now.plusSeconds(60));
        progress = walk().ask();
        progress = progress.at(Stage.PRESENT_SELF, now.plusSeconds(120));

        assertThat(walk().question()).isEqualTo(stood);
    }
}

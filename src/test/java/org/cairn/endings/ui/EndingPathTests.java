package org.cairn.endings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cairn.cycle.Cycles;
import org.cairn.cycle.Parting;
import org.cairn.endings.Ending;
import org.cairn.endings.Ending.Reason;
import org.cairn.endings.Ending.Way;
import org.junit.jupiter.api.Test;

class EndingPathTests {

    private final Parting parting = Cycles.builtIn().current().parting();
    private final EndingPath planned = EndingPath.of(parting, Way.PLANNED);
    private final EndingPath abrupt = EndingPath.of(parting, Way.ABRUPT);

    @Test
    void aPlannedOneHasSixStepsAndAnAbruptOneThree() {
        assertThat(planned.steps()).hasSize(6);
        assertThat(abrupt.steps()).hasSize(3);
        assertThat(planned.has(Parting.UNSAID)).isFalse();
        assertThat(abrupt.isLast(Parting.ABRUPT_NOTES)).isTrue();
    }

    @Test
    void whoeverComesBackGoesOnAfterTheLastStepThatWasTouched() {
        assertThat(planned.resume(said(Map.of()))).isEqualTo(Parting.ACHIEVED);
        assertThat(planned.resume(said(Map.of(Parting.CELEBRATE, "the tutorial"))))
                .isEqualTo(Parting.MENTEE_TAKES);
        assertThat(planned.resume(said(Map.of(Parting.CELEBRATE, " ")))).isEqualTo(Parting.ACHIEVED);
        assertThat(abrupt.resume(said(Map.of()).with(Reason.DIED))).isEqualTo(Parting.UNSAID);
        assertThat(abrupt.resume(said(Map.of()).with(Ending.Notes.DESTROY, null)))
                .isEqualTo(Parting.ABRUPT_NOTES);
    }

    private static Ending said(Map<String, String> words) {
        return new Ending(Way.PLANNED, null, words, Map.of(), null, null, null, null);
    }
}

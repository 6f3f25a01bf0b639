package org.cairn.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CyclesTests {

    @Test
    void aMeetingFindsTheVersionItBeganWith() {
        Cycles cycles = Cycles.builtIn();
        CyclePack current = cycles.current();

        assertThat(cycles.find(current.id(), current.version())).containsSame(current);
        assertThat(cycles.find(current.id(), "0.0.1")).isEmpty();
    }
}

package org.cairn.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FilingTests {

    private final Filing filing = new Filing("blocks", "Off the map.");

    @Test
    void wordsAreFiledBehindWhatIsThereOrBecomeTheNote() {
        assertThat(filing.behind("In blocks.\n")).isEqualTo("In blocks.\n\nOff the map.");
        assertThat(filing.behind(" \n")).isEqualTo("Off the map.");
    }

    @Test
    void takingThemOutLeavesWhatWasWrittenBeforeAndSince() {
        assertThat(filing.takenOutOf(filing.behind("In blocks."))).isEqualTo("In blocks.");
        assertThat(filing.takenOutOf(filing.behind("In blocks.") + "\nAnd since."))
                .isEqualTo("In blocks.\n\nAnd since.");
        assertThat(filing.takenOutOf("Off the map.")).isEmpty();
    }

    @Test
    void ofTheSameWordsTwiceThoseThatWereFiledGo() {
        assertThat(filing.takenOutOf(filing.behind("Off the map."))).isEqualTo("Off the map.");
    }

    @Test
    void wordsThatWereChangedStandThereNoLonger() {
        assertThat(filing.standsIn("In blocks.\n\nOff the map.")).isTrue();
        assertThat(filing.standsIn("In blocks.\n\nOff a map.")).isFalse();
    }

    @Test
    void itNeverPrintsItsWords() {
        assertThat(filing.toString()).doesNotContain("map");
    }
}

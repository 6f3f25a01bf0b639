package org.cairn.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.cairn.relationships.RelationshipId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingTests {

    private static final Instant NOW = Instant.parse("2026-03-02T14:00:00Z");
    private static final RelationshipId RELATIONSHIP = new RelationshipId(UUID.randomUUID());

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 19, 241, Integer.MAX_VALUE})
    void aLengthOutOfRangeIsRefusedWithASentence(int minutes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Meeting.begin(RELATIONSHIP, MeetingKind.FIRST_INTERVIEW, minutes, NOW))
                .withMessage("A meeting is planned for 20 to 240 minutes.");
    }

    @Test
    void aClosedMeetingHasItsMinutes() {
        Meeting meeting = Meeting.begin(RELATIONSHIP, MeetingKind.FIRST_INTERVIEW, 90, NOW);
        assertThat(meeting.isClosed()).isFalse();

        meeting.close(83, NOW.plusSeconds(83 * 60));

        assertThat(meeting.isClosed()).isTrue();
        assertThat(meeting.actualMinutes()).isEqualTo(83);
    }

    @Test
    void aMeetingClosesOnce() {
        Meeting meeting = Meeting.begin(RELATIONSHIP, MeetingKind.FIRST_INTERVIEW, 90, NOW);
        meeting.close(83, NOW);

        assertThatThrownBy(() -> meeting.close(10, NOW)).isInstanceOf(MeetingClosedException.class);
        assertThat(meeting.actualMinutes()).isEqualTo(83);
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, 0, 1441})
    void minutesThatCannotBeAreRefused(int minutes) {
        Meeting meeting = Meeting.begin(RELATIONSHIP, MeetingKind.FIRST_INTERVIEW, 90, NOW);

        assertThatIllegalArgumentException().isThrownBy(() -> meeting.close(minutes, NOW));
        assertThat(meeting.isClosed()).isFalse();
    }
}

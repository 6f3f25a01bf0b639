package org.cairn.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.NoSuchElementException;
import org.cairn.journal.Journal;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipNotFoundException;
import org.cairn.relationships.RelationshipService;
import org.cairn.testing.Mentor;
import org.cairn.testing.OnH2;
import org.cairn.vault.Keyrings;
import org.cairn.vault.Vaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The date of the next meeting between two meetings. */
@OnH2
class NextDateTests {

    private static final LocalDate LATER = LocalDate.now().plusDays(30);

    @Autowired
    NextDate next;

    @Autowired
    GuidedMeetingService service;

    @Autowired
    RelationshipService relationships;

    @Autowired
    Journal journal;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    private RelationshipId relationship;

    @BeforeEach
    void aRelationship() {
        Mentor.signedIn(vaults, keyrings);
        relationship = relationships.begin("Rosalind");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void meet() {
        MeetingId meeting = service.begin(relationship, 60);
        service.write(
                meeting,
                Closing.TYPE,
                Closing.blank(meeting).withSummary("I may ask.").withNext(LATER, null));
        service.close(meeting, 50);
    }

    @Test
    void theDateMovesAndTheWordsStay() {
        meet();

        Closing moved = next.move(relationship, LATER.plusDays(7), LocalTime.NOON);

        assertThat(moved.summary()).isEqualTo("I may ask.");
        assertThat(next.of(relationship)).isEqualTo(moved);
        assertThat(service.nextTime(relationship).closing().nextOn()).isEqualTo(LATER.plusDays(7));
        assertThat(journal.entries(relationship, Closing.TYPE)).hasSize(1);
    }

    @Test
    void aDateIsDroppedAndAgreedAnew() {
        meet();

        assertThat(next.drop(relationship).droppedOn()).isEqualTo(LATER);
        assertThat(next.move(relationship, LATER, null).droppedOn()).isNull();
    }

    @Test
    void aMeetingThatClosedWithoutAWordGetsItsDateLater() {
        service.close(service.begin(relationship, 60), 50);
        assertThat(next.of(relationship).nextOn()).isNull();

        assertThat(next.move(relationship, LATER, null).nextOn()).isEqualTo(LATER);
    }

    @Test
    void whileAMeetingIsOpenItsOwnCloseAgreesTheDate() {
        meet();
        service.beginReview(relationship, 60);

        assertThat(next.after(relationship)).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> next.drop(relationship));
    }

    @Test
    void yesterdayIsNoDateForAMeeting() {
        meet();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> next.move(relationship, LocalDate.now().minusDays(1), null));
    }

    @Test
    void whereNothingIsWrittenDownThereIsNoDate() {
        MeetingId meeting = service.begin(relationship, 60);
        service.write(meeting, Agreement.TYPE, Agreement.proposed().withWriting(Agreement.Writing.NOTHING));
        service.close(meeting, 50);

        assertThat(next.mayMove(relationship)).isFalse();
        assertThatExceptionOfType(NotAgreedException.class).isThrownBy(() -> next.move(relationship, LATER, null));
    }

    @Test
    void nobodyElseMovesIt() {
        meet();
        Mentor.signedIn(vaults, keyrings);

        assertThatExceptionOfType(RelationshipNotFoundException.class).isThrownBy(() -> next.drop(relationship));
    }
}

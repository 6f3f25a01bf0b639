package org.cairn.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.cairn.journal.Entry;
import org.cairn.journal.Journal;
import org.cairn.journal.Rebasing;
import org.cairn.relationships.RelationshipId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Moves the date of the next meeting once the last one is closed, or drops it. Nothing that was said changes.
 *
 * @see <a href="../../../../../../docs/decisions/0163-the-next-date-moves.md">decision 163</a>
 */
@Service
@PreAuthorize("hasRole('MENTOR')")
public class NextDate {

    private final GuidedMeetingService meetings;
    private final MeetingLog log;
    private final Journal journal;
    private final Clock clock;

    NextDate(GuidedMeetingService meetings, MeetingLog log, Journal journal, Clock clock) {
        this.meetings = meetings;
        this.log = log;
        this.journal = journal;
        this.clock = clock;
    }

    /** After which meeting it is; empty before the first was closed, and while one is open, which has its own close. */
    public Optional<Meeting> after(RelationshipId relationship) {
        return log.of(relationship).stream().reduce((_, later) -> later).filter(Meeting::isClosed);
    }

    /** What that meeting closed with, the date as it stands now. */
    public Closing of(RelationshipId relationship) {
        return after(relationship)
                .flatMap(last -> closing(last).map(Entry::content).or(() -> Optional.of(Closing.blank(last.id()))))
                .orElseThrow(NoSuchElementException::new);
    }

    /** False where the two agreed that nothing is written down. */
    public boolean mayMove(RelationshipId relationship) {
        return meetings.writingIn(relationship).allows(Closing.TYPE);
    }

    /**
     * Agrees another day, or one at all.
     *
     * @param day today or later
     * @throws NoSuchElementException when no meeting was closed, or one is open
     * @throws NotAgreedException where nothing is written down
     */
    public Closing move(RelationshipId relationship, LocalDate day, @Nullable LocalTime time) {
        if (day.isBefore(LocalDate.now(clock))) {
            throw new IllegalArgumentException("The next meeting is not in the past.");
        }
        return change(relationship, day, time);
    }

    /** Has no date any more; the calendar file then cancels the one that there was. */
    public Closing drop(RelationshipId relationship) {
        return change(relationship, null, null);
    }

    private Closing change(RelationshipId relationship, @Nullable LocalDate day, @Nullable LocalTime time) {
        Meeting last = after(relationship).orElseThrow(NoSuchElementException::new);
        meetings.requireAgreed(relationship, Closing.TYPE);
        return closing(last)
                .map(entry -> Rebasing.change(journal, relationship, entry, closing -> closing.withNext(day, time)))
                .orElseGet(() -> journal.append(
                        relationship, Closing.TYPE, Closing.blank(last.id()).withNext(day, time)))
                .content();
    }

    private Optional<Entry<Closing>> closing(Meeting last) {
        return journal.entries(last.relationship(), Closing.TYPE).stream()
                .filter(entry -> entry.content().meeting().equals(last.id()))
                .findFirst();
    }
}

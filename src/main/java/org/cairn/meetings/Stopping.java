package org.cairn.meetings;

import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.journal.Journal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers, if the mentor wants it, that a conversation was stopped. It tells nobody. Where no notes were agreed only
 * the moment is kept and no words.
 */
@Service
public class Stopping {

    private final GuidedMeetingService meetings;
    private final MeetingLog log;
    private final Journal journal;
    private final Clock clock;

    Stopping(GuidedMeetingService meetings, MeetingLog log, Journal journal, Clock clock) {
        this.meetings = meetings;
        this.log = log;
        this.journal = journal;
        this.clock = clock;
    }

    /** Leaves a mark with the present moment. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public Entry<Remark> mark(MeetingId meeting, String stage) {
        EntryId whole = meetings.open(meeting).progress().id();
        return meetings.write(meeting, Remark.TYPE, Remark.stop(meeting, whole, stage, clock.instant()));
    }

    /** Writes down what happened; {@link NotAgreedException} where no notes were agreed. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public Entry<Remark> describe(Entry<Remark> mark, UnaryOperator<Remark> words) {
        MeetingId meeting = mark.content().meeting();
        if (!mayDescribe(meeting)) {
            throw new NotAgreedException();
        }
        return meetings.change(meeting, mark, words);
    }

    @PreAuthorize("hasRole('MENTOR')")
    public boolean mayDescribe(MeetingId meeting) {
        return meetings.writingIn(log.find(meeting).relationship()).allowsNotes();
    }

    /** Takes a mark back while the meeting is open. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public void takeBack(Entry<Remark> mark) {
        if (mark.content().isAdded()) {
            throw new AlreadyAddedException();
        }
        meetings.remove(mark.content().meeting(), mark);
    }

    /** The marks of a meeting, oldest first. */
    @PreAuthorize("hasRole('MENTOR')")
    public List<Entry<Remark>> of(MeetingId meeting) {
        return journal.entries(log.find(meeting).relationship(), Remark.TYPE).stream()
                .filter(mark ->
                        mark.content().isStop() && mark.content().meeting().equals(meeting))
                .toList();
    }
}

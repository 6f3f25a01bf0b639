package org.cairn.meetings;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cairn.common.TextVersion;
import org.cairn.common.Wording;
import org.cairn.journal.Entry;
import org.cairn.journal.Journal;
import org.cairn.journal.OneOfAKind;
import org.cairn.relationships.RelationshipId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the mentor's reflection on a meeting. It can be left out, written later and gone on with at any time. Where no
 * notes were agreed nothing of it is kept: it speaks of the mentee too.
 */
@Service
public class Reflecting {

    private final GuidedMeetingService meetings;
    private final MeetingLog log;
    private final Journal journal;

    Reflecting(GuidedMeetingService meetings, MeetingLog log, Journal journal) {
        this.meetings = meetings;
        this.log = log;
        this.journal = journal;
    }

    @PreAuthorize("hasRole('MENTOR')")
    public Optional<Reflection> of(MeetingId meeting) {
        return find(log.find(meeting)).map(Entry::content);
    }

    /** False where no notes were agreed: then the prompts are there to think, not to write. */
    @PreAuthorize("hasRole('MENTOR')")
    public boolean mayWrite(MeetingId meeting) {
        return meetings.writingIn(log.find(meeting).relationship()).allows(Reflection.TYPE);
    }

    /**
     * Writes down an answer; {@link NotAgreedException} where no notes were agreed.
     *
     * @param basis the version that it was made from
     */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public Entry<Reflection> write(MeetingId meeting, String prompt, String words, TextVersion basis) {
        meetings.requireAgreed(log.find(meeting).relationship(), Reflection.TYPE);
        Wording<Reflection> answer =
                new Wording<>(reflection -> reflection.to(prompt), (reflection, text) -> reflection.with(prompt, text));
        return keep(meeting, answer.change(words, basis));
    }

    /** Asks no more; what was written stays. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public void leaveOut(MeetingId meeting) {
        keep(meeting, Reflection::leaveOut);
    }

    /** The last own meeting, closed, when its reflection was neither begun nor left out and no meeting has followed. */
    @PreAuthorize("hasRole('MENTOR')")
    public Optional<Meeting> due(RelationshipId relationship) {
        List<Meeting> all = log.of(relationship);
        return Optional.of(all)
                .filter(meetingsHeld -> !meetingsHeld.isEmpty())
                .map(List::getLast)
                .filter(last -> last.isClosed() && log.isOwn(last))
                .filter(last -> find(last).isEmpty() && mayWrite(last.id()));
    }

    private Optional<Entry<Reflection>> find(Meeting meeting) {
        return journal.entries(meeting.relationship(), Reflection.TYPE).stream()
                .filter(entry -> entry.content().meeting().equals(meeting.id()))
                .findFirst();
    }

    private Entry<Reflection> keep(MeetingId id, UnaryOperator<Reflection> change) {
        Meeting meeting = log.find(id);
        return OneOfAKind.keep(
                journal, meeting.relationship(), Reflection.TYPE, find(meeting), Reflection.blank(id), change);
    }
}

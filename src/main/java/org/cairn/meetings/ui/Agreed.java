package org.cairn.meetings.ui;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.cairn.journal.Entry;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.MeetingRecord;
import org.jspecify.annotations.Nullable;

/** What the two agreed, and what that means for what is already written. */
final class Agreed {

    private final GuidedMeetingService service;
    private final Written written;
    private final MeetingId meeting;
    private @Nullable Entry<Agreement> agreement;

    Agreed(GuidedMeetingService service, MeetingRecord record, Written written) {
        this.service = service;
        this.written = written;
        this.meeting = record.meeting().id();
        this.agreement = record.agreement();
    }

    /** What another window has changed meanwhile. */
    void reread(MeetingRecord record) {
        agreement = record.agreement();
    }

    Agreement now() {
        return agreement == null ? Agreement.proposed() : agreement.content();
    }

    Instant change(UnaryOperator<Agreement> change) {
        agreement = agreement == null
                ? service.writeTheOne(meeting, Agreement.TYPE, Agreement.proposed(), _ -> true, change)
                : service.change(meeting, agreement, change);
        return agreement.savedAt();
    }

    /** How many things that were written the given choice would erase. */
    int lostBy(Agreement.Writing choice) {
        return written.notAllowedBy(choice).size() + (losesItsWords(choice) ? 1 : 0);
    }

    /** Takes the choice and erases what it no longer allows. */
    Instant allowOnly(Agreement.Writing choice) {
        written.keepOnly(choice);
        if (agreement == null || !losesItsWords(choice)) {
            return change(agreed -> agreed.withWriting(choice));
        }
        // anew, so that its words are not in its history either
        Agreement without = now().withWriting(choice);
        service.remove(meeting, agreement);
        agreement = service.write(meeting, Agreement.TYPE, without);
        return agreement.savedAt();
    }

    private boolean losesItsWords(Agreement.Writing choice) {
        return !choice.allowsGoals() && now().hasWords();
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import org.cairn.common.ui.DayWords;
import org.cairn.meetings.Closing;
import org.cairn.meetings.Meeting;

/** Short words about a meeting. */
final class MeetingWords {

    private MeetingWords() {}

    /** "80 of 90 minutes", or that it is still open. */
    static String minutes(Component owner, Meeting meeting) {
        return meeting.actualMinutes() == null
                ? owner.getTranslation("meetings.open", meeting.plannedMinutes())
                : owner.getTranslation("meetings.minutes", meeting.actualMinutes(), meeting.plannedMinutes());
    }

    /** "Thursday 10 December, 14:00". */
    static String next(DayWords days, Closing closing) {
        String day = days.weekday(closing.nextOn());
        return closing.nextAt() == null ? day : day + ", " + days.time(closing.nextAt());
    }
}

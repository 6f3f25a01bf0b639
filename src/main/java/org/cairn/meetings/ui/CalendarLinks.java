package org.cairn.meetings.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.cairn.meetings.Meeting;
import org.cairn.meetings.NextMeetingFile;
import org.cairn.relationships.RelationshipService;

/** Makes the offer of a calendar file wherever a next date is shown. */
@SpringComponent
class CalendarLinks {

    private final NextMeetingFile file;
    private final RelationshipService relationships;
    private final Clock clock;

    CalendarLinks(NextMeetingFile file, RelationshipService relationships, Clock clock) {
        this.file = file;
        this.relationships = relationships;
        this.clock = clock;
    }

    CalendarLink after(Meeting meeting) {
        String name = relationships.mine(meeting.relationship()).name();
        return new CalendarLink(file, meeting.id(), name, clock.getZone());
    }
}

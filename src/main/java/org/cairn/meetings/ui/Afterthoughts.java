package org.cairn.meetings.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.cairn.common.ui.DayWords;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.Meeting;
import org.cairn.meetings.Reflecting;
import org.cairn.meetings.ui.TodayViewModel.Person;
import org.cairn.relationships.RelationshipUnreadableException;

/** What Today knows of the mentor's own five minutes: what was to be remembered, and that they were left out lately. */
@SpringComponent
class Afterthoughts {

    /** Left out longer ago than this, they are not mentioned on Today. */
    private static final Duration LATELY = Duration.ofDays(14);

    private final Reflecting reflecting;
    private final GuidedMeetingService meetings;
    private final DayWords days;

    Afterthoughts(Reflecting reflecting, GuidedMeetingService meetings, DayWords days) {
        this.reflecting = reflecting;
        this.meetings = meetings;
        this.days = days;
    }

    /** What the mentor wanted to have in mind when meeting this person again. */
    Optional<String> remembered(Person person) {
        return Optional.of(meetings.nextTime(person.summary().id()).inMind())
                .filter(inMind -> !inMind.isEmpty())
                .map(inMind -> String.join(" · ", inMind));
    }

    /** One line at the most, for the latest meeting. */
    Optional<ReflectionLine> due(List<Person> people) {
        return people.stream()
                .flatMap(person -> due(person).stream()
                        .map(meeting ->
                                new ReflectionLine(meeting, person.summary().name(), reflecting, days)))
                .findFirst();
    }

    private Optional<Meeting> due(Person person) {
        try {
            return reflecting.due(person.summary().id()).filter(meeting -> days.isWithin(LATELY, meeting.startedAt()));
        } catch (RelationshipUnreadableException _) {
            return Optional.empty();
        }
    }
}

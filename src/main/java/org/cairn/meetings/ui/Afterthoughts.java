package org.cairn.meetings.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cairn.common.ui.DayWords;
import org.cairn.cycle.Prompt;
import org.cairn.meetings.BetweenMeetings;
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
    private final BetweenMeetings between;
    private final DayWords days;

    Afterthoughts(Reflecting reflecting, BetweenMeetings between, DayWords days) {
        this.reflecting = reflecting;
        this.between = between;
        this.days = days;
    }

    /** What the mentor wanted to have in mind when meeting this person again. */
    Optional<String> remembered(Person person) {
        Stream<String> afterwards = person
                .last()
                .flatMap(record -> reflecting.of(record.meeting().id()))
                .map(reflection -> reflection.to(Prompt.REMEMBER).strip())
                .stream();
        return Optional.of(Stream.concat(
                                afterwards, between.forNextTime(person.summary().id()).stream())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .filter(words -> !words.isEmpty());
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

package org.cairn.meetings.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalService;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.meetings.Closing;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingRecord;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.relationships.RelationshipSummary;
import org.cairn.relationships.RelationshipUnreadableException;
import org.jspecify.annotations.Nullable;

/** What stands on a mentor's desk today: read once, from what was agreed, and changed by nothing on the page. */
record TodayViewModel(List<Person> everybody, LocalDate today) {

    /** A goal that is to be looked at again is mentioned from two weeks before that day. */
    private static final int SOON = 14;

    /** Somebody the mentor walks with, or walked with. */
    record Person(RelationshipSummary summary, List<MeetingRecord> meetings, List<Entry<Goal>> goals) {

        Optional<MeetingRecord> last() {
            return meetings.isEmpty() ? Optional.empty() : Optional.of(meetings.getLast());
        }

        /** What was agreed at the last close, as long as nothing has begun since. */
        Optional<Closing> next() {
            return last().filter(record -> record.meeting().isClosed())
                    .map(MeetingRecord::closing)
                    .map(Entry::content)
                    .filter(closing -> closing.nextOn() != null);
        }

        Optional<LocalDate> nextOn() {
            return next().map(Closing::nextOn);
        }

        @Nullable
        Instant lastMet() {
            return last().map(record -> record.meeting().startedAt()).orElse(null);
        }
    }

    /** A goal with the day on which the two want to look at it again. */
    record GoalAhead(Person person, EntryId id, Goal goal, LocalDate day) {}

    static TodayViewModel read(
            RelationshipService relationships, GuidedMeetingService meetings, GoalService goals, LocalDate today) {
        List<Person> everybody = relationships.mine().stream()
                .map(one -> person(one, meetings, goals))
                .sorted(Comparator.comparing(TodayViewModel::recency).reversed())
                .toList();
        return new TodayViewModel(everybody, today);
    }

    private static Person person(RelationshipSummary one, GuidedMeetingService meetings, GoalService goals) {
        try {
            return new Person(one, meetings.recordsOf(one.id()), goals.of(one.id()));
        } catch (RelationshipUnreadableException damaged) {
            return new Person(one, List.of(), List.of());
        }
    }

    private static LocalDate recency(Person person) {
        Instant met = person.lastMet();
        LocalDate began = person.summary().startedOn();
        LocalDate last = met == null ? began : LocalDate.ofInstant(met, java.time.ZoneOffset.UTC);
        return last.isAfter(began) ? last : began;
    }

    /** Those who are not in the archive, the most recent first. */
    List<Person> present() {
        return everybody.stream().filter(one -> !one.summary().archived()).toList();
    }

    /** Meetings that were left open, the latest first; those of the archive too, so that they stay in reach. */
    List<MeetingRecord> open() {
        return everybody.stream()
                .flatMap(one -> one.meetings().stream())
                .filter(record -> !record.meeting().isClosed())
                .sorted(Comparator.comparing(
                                (MeetingRecord record) -> record.meeting().startedAt())
                        .reversed())
                .toList();
    }

    /** Whether somebody is met on this very day. */
    boolean meetsSomebody() {
        return coming().stream().anyMatch(one -> one.nextOn().orElseThrow().equals(today));
    }

    String nameOf(RelationshipId relationship) {
        return everybody.stream()
                .filter(one -> one.summary().id().equals(relationship))
                .map(one -> one.summary().name())
                .findFirst()
                .orElse("");
    }

    /** Who is met next, the soonest first: from today on. */
    List<Person> coming() {
        return dated().filter(one -> !one.nextOn().orElseThrow().isBefore(today))
                .toList();
    }

    private Stream<Person> dated() {
        return present().stream()
                .filter(one -> one.nextOn().isPresent())
                .sorted(Comparator.comparing((Person one) -> one.nextOn().orElseThrow())
                        .thenComparing(
                                one -> one.next().map(Closing::nextAt).orElse(null),
                                Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /** Goals to look at again soon; the earliest day first. */
    List<GoalAhead> goalsAhead() {
        return present().stream()
                .flatMap(one -> one.goals().stream()
                        .filter(goal -> goal.content().state() == Goal.State.ACTIVE)
                        .filter(goal -> goal.content().reviewOn() != null)
                        .map(goal -> new GoalAhead(
                                one, goal.id(), goal.content(), goal.content().reviewOn())))
                .filter(ahead -> !ahead.day().isBefore(today) && !ahead.day().isAfter(today.plusDays(SOON)))
                .sorted(Comparator.comparing(GoalAhead::day))
                .toList();
    }
}

package org.cairn.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.cairn.journal.Entry;
import org.cairn.journal.Journal;
import org.cairn.meetings.Balancing;
import org.cairn.meetings.Meeting;
import org.cairn.meetings.MeetingLog;
import org.cairn.relationships.OwnRelationships;
import org.cairn.relationships.Relationship;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipUnreadableException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Looks over everything the signed-in mentor does, for nobody but the mentor. What has ended but is still kept counts;
 * of what was destroyed the dates are left, and so the hours. A journal that is damaged is left out.
 */
@Service
@PreAuthorize("hasRole('MENTOR')")
public class MyPractice {

    private final OwnRelationships own;
    private final MeetingLog log;
    private final Balancing balancing;
    private final Reflections reflections;
    private final OwnLearning learning;
    private final Journal journal;
    private final Clock clock;

    MyPractice(
            OwnRelationships own,
            MeetingLog log,
            Balancing balancing,
            Reflections reflections,
            OwnLearning learning,
            Journal journal,
            Clock clock) {
        this.own = own;
        this.log = log;
        this.balancing = balancing;
        this.reflections = reflections;
        this.learning = learning;
        this.journal = journal;
        this.clock = clock;
    }

    /** Every meeting that was closed, and what the mentor learnt besides. */
    public HoursLog hours() {
        return new HoursLog(
                log.held().stream()
                        .map(meeting -> new HoursLog.Held(dayOf(meeting), meeting.actualMinutes()))
                        .toList(),
                learnt());
    }

    /** Where the mentor's own journal is damaged, its card says so. */
    private List<LearningHours> learnt() {
        try {
            return learning.all().stream().map(Entry::content).toList();
        } catch (RelationshipUnreadableException _) {
            return List.of();
        }
    }

    public BalanceOverTime balance() {
        BalanceOverTime.Gathering gathering = new BalanceOverTime.Gathering();
        everywhere(relationship -> {
            balancing
                    .meetings(relationship)
                    .forEach(one -> gathering.add(dayOf(one.meeting()).getYear(), one.balance()));
            gathering.add(balancing.goals(relationship));
        });
        return gathering.gathered();
    }

    /** The latest first. */
    public List<OwnReflection> reflections() {
        List<OwnReflection> all = new ArrayList<>();
        everywhere(relationship -> all.addAll(reflections.of(relationship)));
        all.sort(Comparator.comparing((OwnReflection one) -> one.meeting().startedAt())
                .reversed());
        return all;
    }

    /** How many relationships are left out, as a whole or in part, because something stored of them does not open. */
    public int unreadable() {
        return (int) own.all().stream()
                .filter(relationship -> !journal.isSound(relationship.id()))
                .count();
    }

    private void everywhere(Consumer<RelationshipId> look) {
        for (Relationship relationship : own.all()) {
            try {
                look.accept(relationship.id());
            } catch (RelationshipUnreadableException _) {
                // counted by unreadable()
            }
        }
    }

    private LocalDate dayOf(Meeting meeting) {
        return LocalDate.ofInstant(meeting.startedAt(), clock.getZone());
    }
}

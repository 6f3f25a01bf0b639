package org.cairn.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cairn.goals.GoalService;
import org.cairn.journal.Entry;
import org.cairn.journal.Journal;
import org.cairn.journal.OneOfAKind;
import org.cairn.meetings.Nudge.Matter;
import org.cairn.relationships.OwnRelationships;
import org.cairn.relationships.Relationship;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipUnreadableException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What may be worth a thought between two meetings. Nothing about a relationship in the archive, before its first
 * meeting or while one is open; what was put off rests, sealed with the relationship, until its day.
 */
@Service
public class Nudges {

    private final OwnRelationships own;
    private final MeetingLog log;
    private final GuidedMeetingService meetings;
    private final GoalService goals;
    private final Journal journal;
    private final Clock clock;

    Nudges(
            OwnRelationships own,
            MeetingLog log,
            GuidedMeetingService meetings,
            GoalService goals,
            Journal journal,
            Clock clock) {
        this.own = own;
        this.log = log;
        this.meetings = meetings;
        this.goals = goals;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those of all own relationships that can be opened, the most pressing matters first. */
    @PreAuthorize("hasRole('MENTOR')")
    public List<Nudge> mine() {
        return own.all().stream()
                .flatMap(one -> ofReadable(one).stream())
                .sorted(Comparator.comparing(Nudge::matter).thenComparing(Nudge::day))
                .toList();
    }

    @PreAuthorize("hasRole('MENTOR')")
    public List<Nudge> of(RelationshipId relationship) {
        return of(own.require(relationship));
    }

    /** Puts a matter off and says from which day on it is mentioned again. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public LocalDate notNow(RelationshipId relationship, Matter matter) {
        LocalDate again = matter.again(today());
        keep(relationship, former -> former.with(matter, again));
        return again;
    }

    /** Takes "not now" back. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public void afterAll(RelationshipId relationship, Matter matter) {
        keep(relationship, former -> former.without(matter));
    }

    private List<Nudge> ofReadable(Relationship relationship) {
        try {
            return of(relationship);
        } catch (RelationshipUnreadableException _) {
            return List.of();
        }
    }

    private List<Nudge> of(Relationship relationship) {
        List<Meeting> held = log.of(relationship.id());
        if (relationship.isArchived() || held.isEmpty() || !held.stream().allMatch(Meeting::isClosed)) {
            return List.of();
        }
        PutOff resting = putOff(relationship.id()).map(Entry::content).orElse(PutOff.NOTHING);
        return standing(relationship.id(), held).nudges(today()).stream()
                .filter(nudge -> !resting.rests(nudge.matter(), today()))
                .toList();
    }

    private Standing standing(RelationshipId relationship, List<Meeting> held) {
        MeetingId last = held.getLast().id();
        return new Standing(
                relationship,
                held.stream()
                        .map(meeting -> LocalDate.ofInstant(meeting.startedAt(), clock.getZone()))
                        .toList(),
                journal.entries(relationship, Closing.TYPE).stream()
                        .map(Entry::content)
                        .filter(closing -> closing.meeting().equals(last))
                        .findFirst()
                        .map(Closing::nextOn)
                        .orElse(null),
                meetings.agreementOf(relationship)
                        .map(Entry::content)
                        .filter(agreement -> agreement.agreedOn() != null)
                        .map(Agreement::rhythm)
                        .orElse(null),
                journal.entries(relationship, Look.TYPE).stream()
                        .map(look -> look.content().doneOn())
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                goals.of(relationship),
                goals.reviewsOf(relationship).stream().map(Entry::content).toList());
    }

    private void keep(RelationshipId relationship, UnaryOperator<PutOff> change) {
        OneOfAKind.keep(journal, relationship, PutOff.TYPE, putOff(relationship), PutOff.NOTHING, change);
    }

    private Optional<Entry<PutOff>> putOff(RelationshipId relationship) {
        return journal.entries(relationship, PutOff.TYPE).stream().findFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

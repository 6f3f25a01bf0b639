package org.cairn.endings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cairn.common.TextVersion;
import org.cairn.common.Wording;
import org.cairn.journal.Entry;
import org.cairn.journal.Journal;
import org.cairn.journal.OneOfAKind;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.Meeting;
import org.cairn.meetings.MeetingLog;
import org.cairn.relationships.OwnRelationships;
import org.cairn.relationships.Relationship;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipUnreadableException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what the two say at the end, ends the relationship, and keeps the day on which its notes go. Where no notes were
 * agreed nothing is kept of what was said; the relationship ends all the same.
 */
@Service
@PreAuthorize("hasRole('MENTOR')")
public class EndingService {

    private final OwnRelationships own;
    private final GuidedMeetingService meetings;
    private final MeetingLog log;
    private final Journal journal;
    private final Retentions retentions;
    private final Clock clock;

    EndingService(
            OwnRelationships own,
            GuidedMeetingService meetings,
            MeetingLog log,
            Journal journal,
            Retentions retentions,
            Clock clock) {
        this.own = own;
        this.meetings = meetings;
        this.log = log;
        this.journal = journal;
        this.retentions = retentions;
        this.clock = clock;
    }

    /** The ending that is being written; empty when none was begun. */
    public Optional<Ending> begun(RelationshipId relationship) {
        return current(relationship).map(Entry::content);
    }

    /** What the two agreed, or what counts where they did not say. */
    public Agreement agreed(RelationshipId relationship) {
        return meetings.agreementOf(relationship).map(Entry::content).orElseGet(Agreement::proposed);
    }

    /**
     * Writes down an answer; {@link WordsNotAgreedException} where no notes were agreed.
     *
     * @param basis the version that it was made from
     */
    @Transactional
    public Entry<Ending> write(RelationshipId relationship, String step, String words, TextVersion basis) {
        own.requireGoingOn(relationship);
        if (!agreed(relationship).writing().allowsNotes()) {
            throw new WordsNotAgreedException();
        }
        Wording<Ending> answer = new Wording<>(ending -> ending.to(step), (ending, text) -> ending.with(step, text));
        return keep(relationship, answer.change(words, basis));
    }

    /** Keeps what was chosen, as far as the agreement lets it be kept. */
    @Transactional
    public Entry<Ending> choose(RelationshipId relationship, UnaryOperator<Ending> choice) {
        own.requireGoingOn(relationship);
        return keep(relationship, choice);
    }

    /** Leaves the ending that was begun: nothing of it stays. */
    @Transactional
    public void leave(RelationshipId relationship) {
        current(relationship).ifPresent(ending -> journal.remove(relationship, ending));
    }

    /** Whether a meeting of the two is still open. */
    public boolean isInAMeeting(RelationshipId relationship) {
        return !log.of(relationship).stream().allMatch(Meeting::isClosed);
    }

    /**
     * Ends the relationship today and keeps its notes until the day that was chosen.
     *
     * @throws MeetingStillOpenException when a meeting is open
     * @throws IllegalStateException when no later day was chosen
     */
    @Transactional
    public void finish(RelationshipId relationship) {
        own.requireGoingOn(relationship);
        if (isInAMeeting(relationship)) {
            throw new MeetingStillOpenException();
        }
        LocalDate until = begun(relationship)
                .map(Ending::keepUntil)
                .filter(day -> day.isAfter(today()))
                .orElseThrow(() -> new IllegalStateException("No day was chosen."));
        keep(relationship, ending -> ending.done(today()));
        own.end(relationship);
        retentions.save(Retention.until(relationship, until, today()));
        journal.settle(relationship);
    }

    /** How it stands with a relationship that has ended; empty while it goes on. */
    public Optional<AfterTheEnd> of(RelationshipId relationship) {
        Relationship one = own.require(relationship);
        return retentions.findById(relationship.value()).map(retention -> ended(one, retention));
    }

    /**
     * Keeps the notes for longer, a year at the most.
     *
     * @param reason why; not kept where no notes were agreed, otherwise {@link IllegalArgumentException} when it is blank
     */
    @Transactional
    public void prolong(RelationshipId relationship, LocalDate until, String reason) {
        own.require(relationship);
        Retention retention =
                retentions.findByRelationship(relationship.value()).orElseThrow();
        boolean allowed = agreed(relationship).writing().allowsNotes();
        if (allowed && reason.isBlank() || reason.length() > Prolongation.LONGEST) {
            throw new IllegalArgumentException("A reason is needed, of at most " + Prolongation.LONGEST + " letters.");
        }
        LocalDate from = retention.keepUntil();
        retention.prolong(until, today());
        retentions.save(retention);
        journal.append(
                relationship, Prolongation.TYPE, new Prolongation(from, until, allowed ? reason.strip() : "", today()));
    }

    /** Both begin again. What was written of the end stays, with this day. */
    @Transactional
    public void reopen(RelationshipId relationship) {
        own.require(relationship);
        own.reopen(relationship);
        retentions.deleteById(relationship.value());
        last(relationship)
                .ifPresent(ending ->
                        journal.revise(relationship, ending, ending.content().reopened(today())));
    }

    /** The notes of ended relationships that go soon, the next ones first. */
    public List<Announcement> announced() {
        List<java.util.UUID> ended = own.all().stream()
                .filter(Relationship::isEnded)
                .map(one -> one.id().value())
                .toList();
        return ended.isEmpty()
                ? List.of()
                : retentions.findByRelationshipInOrderByKeepUntil(ended).stream()
                        .filter(retention -> retention.isAnnounced(today()))
                        .map(retention -> new Announcement(
                                retention.relationship(), retention.goesOn(today()), retention.isNear(today())))
                        .toList();
    }

    private AfterTheEnd ended(Relationship one, Retention retention) {
        LocalDate today = today();
        Optional<Ending> ending = Optional.empty();
        List<Prolongation> prolonged = List.of();
        try {
            ending = last(one.id()).map(Entry::content);
            prolonged = journal.entries(one.id(), Prolongation.TYPE).stream()
                    .map(Entry::content)
                    .filter(each -> !each.on().isBefore(Objects.requireNonNull(one.endedOn())))
                    .toList();
        } catch (RelationshipUnreadableException _) {
            // the day is kept whether or not the words open
        }
        return new AfterTheEnd(
                Objects.requireNonNull(one.endedOn()),
                ending.orElse(null),
                retention.keepUntil(),
                retention.goesOn(today),
                retention.isAnnounced(today),
                retention.isNear(today),
                Retention.latestProlonged(retention.keepUntil(), today),
                prolonged);
    }

    private Optional<Entry<Ending>> current(RelationshipId relationship) {
        return journal.entries(relationship, Ending.TYPE).stream()
                .filter(ending -> !ending.content().isDone())
                .findFirst();
    }

    private Optional<Entry<Ending>> last(RelationshipId relationship) {
        return journal.entries(relationship, Ending.TYPE).stream()
                .filter(ending -> ending.content().isDone() && ending.content().reopenedOn() == null)
                .reduce((_, later) -> later);
    }

    private Entry<Ending> keep(RelationshipId relationship, UnaryOperator<Ending> change) {
        Agreement.Writing writing = agreed(relationship).writing();
        return OneOfAKind.keep(
                journal, relationship, Ending.TYPE, current(relationship), Ending.BLANK, ending -> change.apply(ending)
                        .asFarAs(writing.allowsNotes(), writing.allowsGoals()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

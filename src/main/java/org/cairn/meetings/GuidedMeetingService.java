package org.cairn.meetings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cairn.common.WaitingPlace;
import org.cairn.cycle.CyclePack;
import org.cairn.cycle.Cycles;
import org.cairn.cycle.Prompt;
import org.cairn.goals.GoalService;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryType;
import org.cairn.journal.Journal;
import org.cairn.journal.Rebasing;
import org.cairn.journal.WaitingPlaces;
import org.cairn.relationships.OwnRelationships;
import org.cairn.relationships.RelationshipId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A conversation along the map: begins it, keeps every word of it sealed, closes it. Whose it is, is checked by the
 * log and by the journal on each call; a closed meeting is not written to.
 */
@Service
public class GuidedMeetingService {

    private final OwnRelationships own;
    private final MeetingLog log;
    private final Journal journal;
    private final WaitingPlaces waiting;
    private final GoalService goals;
    private final Leftovers leftovers;
    private final Cycles cycles;
    private final Clock clock;

    GuidedMeetingService(
            OwnRelationships own,
            MeetingLog log,
            Journal journal,
            WaitingPlaces waiting,
            GoalService goals,
            Leftovers leftovers,
            Cycles cycles,
            Clock clock) {
        this.own = own;
        this.log = log;
        this.journal = journal;
        this.waiting = waiting;
        this.goals = goals;
        this.leftovers = leftovers;
        this.cycles = cycles;
        this.clock = clock;
    }

    /** Begins a meeting of {@code plannedMinutes} (20 to 240) along the whole map of the cycle in force. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public MeetingId begin(RelationshipId relationship, int plannedMinutes) {
        return begin(relationship, MeetingKind.GUIDED_MEETING, plannedMinutes);
    }

    /** Begins a review of {@code plannedMinutes} (20 to 240); where the two have not met yet, a first interview. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public MeetingId beginReview(RelationshipId relationship, int plannedMinutes) {
        return begin(relationship, MeetingKind.REVIEW, plannedMinutes);
    }

    private MeetingId begin(RelationshipId relationship, MeetingKind meant, int plannedMinutes) {
        Meeting meeting = log.begin(relationship, meant, plannedMinutes);
        CyclePack cycle = meeting.kind().routeOf(cycles.current());
        String first = cycle.stages().getFirst().id();
        journal.append(
                relationship,
                Progress.TYPE,
                Progress.begin(meeting.id(), cycle.id(), cycle.version(), first, clock.instant()));
        return meeting.id();
    }

    /** Opens everything of one meeting. */
    @PreAuthorize("hasRole('MENTOR')")
    public MeetingRecord open(MeetingId id) {
        Meeting meeting = log.find(id);
        return new MeetingRecords(journal, meeting.relationship()).of(meeting);
    }

    /** The name of the stage at which the two are, or were when they left. */
    @PreAuthorize("hasRole('MENTOR')")
    public String stageOf(MeetingId id) {
        MeetingRecord record = open(id);
        return record.cycle(cycles).stage(record.progress().content().stage()).title();
    }

    /** The agreement of a relationship, if the two have made one. */
    @PreAuthorize("hasRole('MENTOR')")
    public Optional<Entry<Agreement>> agreementOf(RelationshipId relationship) {
        return journal.entries(relationship, Agreement.TYPE).stream().findFirst();
    }

    /** How each meeting of a relationship was closed, and what was asked in it, oldest first. */
    @PreAuthorize("hasRole('MENTOR')")
    public List<MeetingRecord> recordsOf(RelationshipId relationship) {
        List<Meeting> meetings = log.of(relationship);
        MeetingRecords records = new MeetingRecords(journal, relationship);
        return meetings.stream().map(records::of).toList();
    }

    /** What this meeting opens on: what was left at the end of the one before, and what was written down for it since. */
    @PreAuthorize("hasRole('MENTOR')")
    public LastTime lastTime(MeetingId id) {
        Meeting meeting = log.find(id);
        return leftBy(meeting.relationship(), other -> other.startedAt().isBefore(meeting.startedAt()));
    }

    /** What the meeting that comes next will open on. */
    @PreAuthorize("hasRole('MENTOR')")
    public LastTime nextTime(RelationshipId relationship) {
        return leftBy(relationship, _ -> true);
    }

    private LastTime leftBy(RelationshipId relationship, Predicate<Meeting> counts) {
        Meeting last = log.of(relationship).stream()
                .filter(Meeting::isClosed)
                .filter(counts)
                .reduce((_, later) -> later)
                .orElse(null);
        List<String> pinned = of(
                        relationship, BetweenNote.TYPE, note -> note.isFor(last == null ? null : last.startedAt()))
                .map(note -> note.content().words().strip())
                .toList();
        if (last == null) {
            return new LastTime(null, "", pinned);
        }
        return new LastTime(
                of(relationship, Closing.TYPE, closing -> closing.meeting().equals(last.id()))
                        .findFirst()
                        .map(Entry::content)
                        .orElse(null),
                of(relationship, Reflection.TYPE, own -> own.meeting().equals(last.id()))
                        .findFirst()
                        .map(own -> own.content().to(Prompt.REMEMBER))
                        .orElse(""),
                pinned);
    }

    /** Every block of a relationship, oldest first. */
    @PreAuthorize("hasRole('MENTOR')")
    public List<Entry<Block>> blocksOf(RelationshipId relationship) {
        return journal.entries(relationship, Block.TYPE);
    }

    /** Everything of one kind that was caught in the meetings of a relationship, oldest first. */
    @PreAuthorize("hasRole('MENTOR')")
    public List<Entry<Capture>> capturesOf(RelationshipId relationship, Capture.Kind kind) {
        return journal.entries(relationship, kind.type());
    }

    /** When anything of this meeting was last saved. */
    @PreAuthorize("hasRole('MENTOR')")
    public Instant lastSaved(MeetingRecord record) {
        return Stream.of(
                        Stream.of(record.progress()),
                        record.notes().stream(),
                        record.blocks().stream(),
                        Stream.ofNullable(record.closing()))
                .flatMap(one -> one)
                .map(Entry::savedAt)
                .max(Instant::compareTo)
                .orElse(record.meeting().startedAt());
    }

    /** Writes something new down; refused when the agreement does not allow it or the meeting is closed. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public <T extends Record> Entry<T> write(MeetingId id, EntryType<T> type, T content) {
        Meeting meeting = requireOpen(id);
        requireAgreed(meeting.relationship(), type);
        return journal.append(meeting.relationship(), type, content);
    }

    /**
     * Writes down what there is one of, such as the note of a stage. When another window wrote it first, this is a
     * change to what that window wrote.
     *
     * @param theOne recognises it among the entries of its type
     */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public <T extends Record> Entry<T> writeTheOne(
            MeetingId id, EntryType<T> type, T blank, Predicate<T> theOne, UnaryOperator<T> change) {
        Optional<Entry<T>> there = of(log.find(id).relationship(), type, theOne).findFirst();
        return there.isPresent() ? change(id, there.get(), change) : write(id, type, change.apply(blank));
    }

    /**
     * Changes something written in an open meeting. When another window was first, the change is made to what that
     * window wrote, and what it wrote stays in the history; a text that both changed is refused by its change
     * ({@link org.cairn.common.TextDiffersException}).
     */
    @PreAuthorize("hasRole('MENTOR')")
    public <T extends Record> Entry<T> change(MeetingId id, Entry<T> former, UnaryOperator<T> change) {
        Meeting meeting = requireOpen(id);
        RelationshipId relationship = meeting.relationship();
        requireAgreed(relationship, former.type());
        return Rebasing.change(journal, relationship, former, change);
    }

    /** Where a text of this meeting waits in the browser while nobody can be reached. */
    @PreAuthorize("hasRole('MENTOR')")
    public WaitingPlace waitingPlace(MeetingId id, String place) {
        return waiting.of(log.find(id).relationship(), place);
    }

    /** Takes a card away, for good; goals that answered a block forget it. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public void remove(MeetingId id, Entry<?> entry) {
        Meeting meeting = requireOpen(id);
        if (entry.type().equals(Block.TYPE)) {
            goals.forgetBlock(meeting.relationship(), entry.id());
        }
        journal.remove(meeting.relationship(), entry);
    }

    /**
     * Closes the meeting: agreement and goals become agreed, empty cards go, the log gets its minutes (1 to 1440).
     *
     * @throws MeetingClosedException when another window closed it before
     */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public void close(MeetingId id, int actualMinutes) {
        MeetingRecord record = open(id);
        Meeting meeting = log.close(id, actualMinutes);
        RelationshipId relationship = meeting.relationship();
        LocalDate today = LocalDate.now(clock);
        Entry<Agreement> agreement = record.agreement();
        if (agreement != null && isAgreedAt(meeting, agreement)) {
            journal.amend(relationship, agreement, agreement.content().agreeAnew(today));
        }
        leftovers.clear(record);
        goals.settle(relationship, id.value());
        goals.agreeDrafts(relationship);
        journal.settle(relationship);
    }

    /** Whether the two agreed at this meeting, for the first time or on something else than before. */
    private boolean isAgreedAt(Meeting meeting, Entry<Agreement> agreement) {
        return agreement.content().agreedOn() == null
                || AgreementVersions.isOtherThanBefore(
                        meeting.startedAt(), journal.history(meeting.relationship(), Agreement.TYPE, agreement.id()));
    }

    /** What may be written in a relationship, as agreed or, before that, as proposed; nothing once it has ended. */
    Agreement.Writing writingIn(RelationshipId relationship) {
        if (own.require(relationship).isEnded()) {
            return Agreement.Writing.NOTHING;
        }
        return Agreement.writingOf(agreementOf(relationship).orElse(null));
    }

    private Meeting requireOpen(MeetingId id) {
        Meeting meeting = log.find(id);
        if (meeting.isClosed()) {
            throw new MeetingClosedException();
        }
        return meeting;
    }

    /** {@link NotAgreedException} where an entry of this type may not be written. */
    void requireAgreed(RelationshipId relationship, EntryType<?> type) {
        if (!writingIn(relationship).allows(type)) {
            throw new NotAgreedException();
        }
    }

    private <T extends Record> Stream<Entry<T>> of(
            RelationshipId relationship, EntryType<T> type, Predicate<T> belongs) {
        return journal.entries(relationship, type).stream().filter(entry -> belongs.test(entry.content()));
    }
}

package org.cairn.meetings;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.cairn.common.TextVersion;
import org.cairn.common.Wording;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.journal.EntryType;
import org.cairn.journal.Journal;
import org.cairn.relationships.OwnRelationships;
import org.cairn.relationships.RelationshipId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds to a meeting after it has been closed. The original is never touched, and an addition that has been made is not
 * changed either ({@link AlreadyAddedException}). What the agreement does not allow cannot be added.
 *
 * @see <a href="../../../../../../docs/decisions/0062-additions-instead-of-changes.md">decision 62</a>
 */
@Service
public class Amending {

    private static final Wording<Remark> WORDS = new Wording<>(Remark::words, Remark::withWords);

    private final OwnRelationships own;
    private final GuidedMeetingService meetings;
    private final MeetingLog log;
    private final Journal journal;
    private final Clock clock;

    Amending(OwnRelationships own, GuidedMeetingService meetings, MeetingLog log, Journal journal, Clock clock) {
        this.own = own;
        this.meetings = meetings;
        this.log = log;
        this.journal = journal;
        this.clock = clock;
    }

    /** What was added to a meeting, finished or not, oldest first. */
    @PreAuthorize("hasRole('MENTOR')")
    public List<Entry<Remark>> of(MeetingId meeting) {
        return journal.entries(relationshipOf(meeting), Remark.TYPE).stream()
                .filter(remark ->
                        !remark.content().isStop() && remark.content().meeting().equals(meeting))
                .toList();
    }

    /**
     * Begins to add something.
     *
     * @param to an entry of this meeting; {@link MeetingNotFoundException} when it is none
     */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public Entry<Remark> begin(MeetingId meeting, EntryId to) {
        MeetingRecord record = meetings.open(meeting);
        EntryType<?> original = originals(record)
                .filter(entry -> entry.id().equals(to))
                .findFirst()
                .map(Entry::type)
                .orElseThrow(MeetingNotFoundException::new);
        requireAgreed(record, original);
        return journal.append(relationshipOf(meeting), Remark.TYPE, Remark.blank(meeting, to));
    }

    /** Saves what is being typed; {@code basis} is the version that it was made from. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public Entry<Remark> write(Entry<Remark> addition, String words, TextVersion basis) {
        Entry<Remark> now = current(addition);
        return journal.revise(
                relationshipOf(now.content().meeting()),
                now,
                WORDS.change(words, basis).apply(now.content()));
    }

    /** Adds it, with the present moment. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public Entry<Remark> add(Entry<Remark> addition) {
        Entry<Remark> now = current(addition);
        RelationshipId relationship = relationshipOf(now.content().meeting());
        Entry<Remark> added = journal.amend(relationship, now, now.content().add(clock.instant()));
        journal.settle(relationship);
        return added;
    }

    /** Takes away what was begun and not added. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public void discard(Entry<Remark> addition) {
        Entry<Remark> now = current(addition);
        journal.remove(relationshipOf(now.content().meeting()), now);
    }

    /** Whether the agreement lets something be added to an entry of this type; nothing is added once it has ended. */
    @PreAuthorize("hasRole('MENTOR')")
    public boolean mayAdd(MeetingId meeting, EntryType<?> original) {
        return !own.require(relationshipOf(meeting)).isEnded() && isAgreed(meetings.open(meeting), original);
    }

    private Stream<Entry<?>> originals(MeetingRecord record) {
        Stream<Entry<Remark>> marks = journal.entries(record.meeting().relationship(), Remark.TYPE).stream()
                .filter(mark -> mark.content().isStop()
                        && mark.content().meeting().equals(record.meeting().id()));
        return Stream.of(
                        Stream.of(record.progress()),
                        record.notes().stream(),
                        record.blocks().stream(),
                        Stream.ofNullable(record.closing()),
                        marks)
                .flatMap(entries -> entries);
    }

    private static void requireAgreed(MeetingRecord record, EntryType<?> original) {
        if (!isAgreed(record, original)) {
            throw new NotAgreedException();
        }
    }

    /** What is added to a card needs what the card needed, and whatever else is added is a note. */
    private static boolean isAgreed(MeetingRecord record, EntryType<?> original) {
        boolean card = original.equals(Block.TYPE) || original.equals(Closing.TYPE);
        return Agreement.writingOf(record.agreement()).allows(card ? original : Note.TYPE);
    }

    /** As it stands now; what stands for good is refused. */
    private Entry<Remark> current(Entry<Remark> addition) {
        Entry<Remark> now = journal.find(relationshipOf(addition.content().meeting()), Remark.TYPE, addition.id())
                .orElseThrow(MeetingNotFoundException::new);
        if (now.content().isAdded() || now.content().isStop()) {
            throw new AlreadyAddedException();
        }
        return now;
    }

    private RelationshipId relationshipOf(MeetingId meeting) {
        return log.find(meeting).relationship();
    }
}

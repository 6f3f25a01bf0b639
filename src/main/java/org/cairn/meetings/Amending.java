package org.cairn.meetings;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.journal.EntryType;
import org.cairn.journal.Journal;
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

    private final GuidedMeetingService meetings;
    private final MeetingLog log;
    private final Journal journal;
    private final Clock clock;

    Amending(GuidedMeetingService meetings, MeetingLog log, Journal journal, Clock clock) {
        this.meetings = meetings;
        this.log = log;
        this.journal = journal;
        this.clock = clock;
    }

    /** What was added to a meeting, finished or not, oldest first. */
    @PreAuthorize("hasRole('MENTOR')")
    public List<Entry<Amendment>> of(MeetingId meeting) {
        return journal.entries(relationshipOf(meeting), Amendment.TYPE).stream()
                .filter(amendment -> amendment.content().meeting().equals(meeting))
                .toList();
    }

    /**
     * Begins to add something.
     *
     * @param to an entry of this meeting; {@link MeetingNotFoundException} when it is none
     */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public Entry<Amendment> begin(MeetingId meeting, EntryId to) {
        MeetingRecord record = meetings.open(meeting);
        EntryType<?> original = originals(record)
                .filter(entry -> entry.id().equals(to))
                .findFirst()
                .map(Entry::type)
                .orElseThrow(MeetingNotFoundException::new);
        requireAgreed(record, original);
        return journal.append(relationshipOf(meeting), Amendment.TYPE, Amendment.blank(meeting, to));
    }

    /** Saves what is being typed. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public Entry<Amendment> write(Entry<Amendment> amendment, String words) {
        Entry<Amendment> now = current(amendment);
        return journal.revise(
                relationshipOf(now.content().meeting()), now, now.content().withWords(words));
    }

    /** Adds it, with the present moment. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public Entry<Amendment> add(Entry<Amendment> amendment) {
        Entry<Amendment> now = current(amendment);
        RelationshipId relationship = relationshipOf(now.content().meeting());
        Entry<Amendment> added = journal.amend(relationship, now, now.content().add(clock.instant()));
        journal.settle(relationship);
        return added;
    }

    /** Takes away what was begun and not added. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public void discard(Entry<Amendment> amendment) {
        Entry<Amendment> now = current(amendment);
        if (now.content().isAdded()) {
            throw new AlreadyAddedException();
        }
        journal.remove(relationshipOf(now.content().meeting()), now);
    }

    /** Whether the agreement lets something be added to an entry of this type. */
    @PreAuthorize("hasRole('MENTOR')")
    public boolean mayAdd(MeetingId meeting, EntryType<?> original) {
        return isAgreed(meetings.open(meeting), original);
    }

    private Stream<Entry<?>> originals(MeetingRecord record) {
        Stream<Entry<StopMark>> marks = journal.entries(record.meeting().relationship(), StopMark.TYPE).stream()
                .filter(mark -> mark.content().meeting().equals(record.meeting().id()));
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

    private static boolean isAgreed(MeetingRecord record, EntryType<?> original) {
        Agreement.Writing writing = Optional.ofNullable(record.agreement())
                .map(agreement -> agreement.content().writing())
                .orElse(Agreement.Writing.NOTES_AND_GOALS);
        boolean ofGoals = original.equals(Block.TYPE) || original.equals(Closing.TYPE);
        return ofGoals ? writing.allowsGoals() : writing.allowsNotes();
    }

    private Entry<Amendment> current(Entry<Amendment> amendment) {
        return journal.find(relationshipOf(amendment.content().meeting()), Amendment.TYPE, amendment.id())
                .orElseThrow(MeetingNotFoundException::new);
    }

    private RelationshipId relationshipOf(MeetingId meeting) {
        return log.find(meeting).relationship();
    }
}

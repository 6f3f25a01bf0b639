package org.cairn.meetings;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cairn.common.TextVersion;
import org.cairn.common.Wording;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryNotFoundException;
import org.cairn.journal.Journal;
import org.cairn.relationships.OwnRelationships;
import org.cairn.relationships.RelationshipId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the mentor writes down between two meetings; what is meant for the next one lies ready there. */
@Service
@PreAuthorize("hasRole('MENTOR')")
public class BetweenMeetings {

    private final OwnRelationships own;
    private final GuidedMeetingService meetings;
    private final Journal journal;
    private final Clock clock;

    BetweenMeetings(OwnRelationships own, GuidedMeetingService meetings, Journal journal, Clock clock) {
        this.own = own;
        this.meetings = meetings;
        this.journal = journal;
        this.clock = clock;
    }

    /** All of them, oldest first. */
    public List<Entry<BetweenNote>> of(RelationshipId relationship) {
        return journal.entries(relationship, BetweenNote.TYPE);
    }

    /** One of them; empty when it was removed. */
    public Optional<Entry<BetweenNote>> find(BetweenNoteId note) {
        return journal.find(note.relationship(), BetweenNote.TYPE, note.entry());
    }

    /** False where no notes were agreed. */
    public boolean mayWrite(RelationshipId relationship) {
        return meetings.writingIn(relationship).allows(BetweenNote.TYPE);
    }

    /** Whether one can be erased: as long as the relationship has not ended. */
    public boolean mayErase(RelationshipId relationship) {
        return !own.require(relationship).isEnded();
    }

    /** A blank one with this moment, or the blank one that is there. {@link NotAgreedException} where no notes were agreed. */
    @Transactional
    public Entry<BetweenNote> begin(RelationshipId relationship) {
        meetings.requireAgreed(relationship, BetweenNote.TYPE);
        return of(relationship).stream()
                .filter(note -> note.content().isBlank())
                .findFirst()
                .map(blank -> journal.revise(relationship, blank, BetweenNote.begun(clock.instant())))
                .orElseGet(() -> journal.append(relationship, BetweenNote.TYPE, BetweenNote.begun(clock.instant())));
    }

    /**
     * Writes it; {@link NotAgreedException} where no notes were agreed, {@link EntryNotFoundException} when it was removed.
     *
     * @param basis the version that it was made from
     */
    @Transactional
    public Entry<BetweenNote> write(BetweenNoteId note, String words, TextVersion basis) {
        meetings.requireAgreed(note.relationship(), BetweenNote.TYPE);
        return change(note, new Wording<>(BetweenNote::words, BetweenNote::withWords).change(words, basis));
    }

    /** Pins it for the next meeting, or no more; {@link EntryNotFoundException} when it was removed. */
    @Transactional
    public Entry<BetweenNote> forNextTime(BetweenNoteId note, boolean pinned) {
        return change(note, former -> former.forNextTime(pinned));
    }

    /** Erases it; nothing happens when that was done before. */
    @Transactional
    public void remove(BetweenNoteId note) {
        find(note).ifPresent(entry -> journal.remove(note.relationship(), entry));
    }

    /** Puts back what was just erased. */
    @Transactional
    public Entry<BetweenNote> bringBack(RelationshipId relationship, BetweenNote erased) {
        meetings.requireAgreed(relationship, BetweenNote.TYPE);
        return journal.append(relationship, BetweenNote.TYPE, erased);
    }

    private Entry<BetweenNote> change(BetweenNoteId id, UnaryOperator<BetweenNote> change) {
        Entry<BetweenNote> note = find(id).orElseThrow(EntryNotFoundException::new);
        return journal.revise(id.relationship(), note, change.apply(note.content()));
    }
}

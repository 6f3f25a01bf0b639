package org.cairn.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cairn.common.TextVersion;
import org.cairn.common.Wording;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryNotFoundException;
import org.cairn.journal.Journal;
import org.cairn.relationships.OwnJournal;
import org.cairn.relationships.RelationshipId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the signed-in mentor wants to take to the support group, in the mentor's own journal. */
@Service
@PreAuthorize("hasRole('MENTOR')")
public class LearningPoints {

    private final OwnJournal own;
    private final Journal journal;
    private final Clock clock;

    LearningPoints(OwnJournal own, Journal journal, Clock clock) {
        this.own = own;
        this.journal = journal;
        this.clock = clock;
    }

    /** All of them, oldest first. */
    public List<Entry<LearningPoint>> all() {
        return own.find().map(mine -> journal.entries(mine, LearningPoint.TYPE)).orElse(List.of());
    }

    /** Empty when it was removed. */
    public Optional<Entry<LearningPoint>> find(LearningPointId id) {
        return own.find().flatMap(mine -> journal.find(mine, LearningPoint.TYPE, id.entry()));
    }

    /** A blank one with this moment, or the blank one that is there. */
    @Transactional
    public Entry<LearningPoint> begin() {
        RelationshipId mine = own.begin();
        LearningPoint begun = LearningPoint.begun(clock.instant());
        return journal.entries(mine, LearningPoint.TYPE).stream()
                .filter(point -> point.content().isBlank())
                .findFirst()
                .map(blank -> journal.revise(mine, blank, begun))
                .orElseGet(() -> journal.append(mine, LearningPoint.TYPE, begun));
    }

    /**
     * Writes it; {@link EntryNotFoundException} when it was removed.
     *
     * @param basis the version that it was made from
     */
    @Transactional
    public Entry<LearningPoint> write(LearningPointId id, String words, TextVersion basis) {
        return change(id, new Wording<>(LearningPoint::words, LearningPoint::withWords).change(words, basis));
    }

    /** Says that it was taken to the group today, or not yet; {@link EntryNotFoundException} when it was removed. */
    @Transactional
    public Entry<LearningPoint> taken(LearningPointId id, boolean taken) {
        return change(
                id, point -> point.isTaken() == taken ? point : point.takenOn(taken ? LocalDate.now(clock) : null));
    }

    /** Erases it; nothing happens when that was done before. */
    @Transactional
    public void remove(LearningPointId id) {
        find(id).ifPresent(point -> journal.remove(own.begin(), point));
    }

    /** Puts back what was just erased. */
    @Transactional
    public Entry<LearningPoint> bringBack(LearningPoint erased) {
        return journal.append(own.begin(), LearningPoint.TYPE, erased);
    }

    private Entry<LearningPoint> change(LearningPointId id, UnaryOperator<LearningPoint> change) {
        Entry<LearningPoint> point = find(id).orElseThrow(EntryNotFoundException::new);
        return journal.revise(own.begin(), point, change.apply(point.content()));
    }
}

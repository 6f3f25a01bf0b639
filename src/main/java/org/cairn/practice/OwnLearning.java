package org.cairn.practice;

import java.util.Comparator;
import java.util.List;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryNotFoundException;
import org.cairn.journal.Journal;
import org.cairn.relationships.OwnJournal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the hours of the signed-in mentor's own learning, in the mentor's own journal. */
@Service
@PreAuthorize("hasRole('MENTOR')")
public class OwnLearning {

    private final OwnJournal own;
    private final Journal journal;

    OwnLearning(OwnJournal own, Journal journal) {
        this.own = own;
        this.journal = journal;
    }

    /** All of them, the latest day first. */
    public List<Entry<LearningHours>> all() {
        return own.find()
                .map(mine -> journal.entries(mine, LearningHours.TYPE).stream()
                        .sorted(Comparator.comparing((Entry<LearningHours> hours) ->
                                        hours.content().day())
                                .reversed())
                        .toList())
                .orElse(List.of());
    }

    @Transactional
    public Entry<LearningHours> add(LearningHours hours) {
        return journal.append(own.begin(), LearningHours.TYPE, hours);
    }

    /** Puts it right; {@link EntryNotFoundException} when it was removed. */
    @Transactional
    public Entry<LearningHours> change(LearningHoursId id, LearningHours hours) {
        return journal.revise(own.begin(), find(id), hours);
    }

    /** Erases it and gives back what it was; {@link EntryNotFoundException} when that was done before. */
    @Transactional
    public LearningHours remove(LearningHoursId id) {
        Entry<LearningHours> hours = find(id);
        journal.remove(own.begin(), hours);
        return hours.content();
    }

    private Entry<LearningHours> find(LearningHoursId id) {
        return own.find()
                .flatMap(mine -> journal.find(mine, LearningHours.TYPE, id.entry()))
                .orElseThrow(EntryNotFoundException::new);
    }
}

package org.cairn.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cairn.common.TextVersion;
import org.cairn.common.Wording;
import org.cairn.journal.Entry;
import org.cairn.journal.Journal;
import org.cairn.journal.OneOfAKind;
import org.cairn.meetings.Look.Outlook;
import org.cairn.relationships.RelationshipId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what the two find when they look at their relationship itself. One look is written at a time, and can be gone on
 * with; where no notes were agreed only the day is kept.
 */
@Service
public class LookingTogether {

    private final GuidedMeetingService meetings;
    private final Journal journal;
    private final Clock clock;

    LookingTogether(GuidedMeetingService meetings, Journal journal, Clock clock) {
        this.meetings = meetings;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those that are done, oldest first. */
    @PreAuthorize("hasRole('MENTOR')")
    public List<Entry<Look>> of(RelationshipId relationship) {
        return journal.entries(relationship, Look.TYPE).stream()
                .filter(look -> look.content().isDone())
                .toList();
    }

    /** The one that is being written, if there is one. */
    @PreAuthorize("hasRole('MENTOR')")
    public Optional<Look> begun(RelationshipId relationship) {
        return current(relationship).map(Entry::content);
    }

    /** False where no notes were agreed: then the prompts are there to talk, not to write. */
    @PreAuthorize("hasRole('MENTOR')")
    public boolean mayWrite(RelationshipId relationship) {
        return meetings.writingIn(relationship).allows(Look.TYPE);
    }

    /**
     * Writes down an answer; {@link NotAgreedException} where no notes were agreed.
     *
     * @param basis the version that it was made from
     */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public Entry<Look> write(RelationshipId relationship, String prompt, String words, TextVersion basis) {
        meetings.requireAgreed(relationship, Look.TYPE);
        Wording<Look> answer = new Wording<>(look -> look.to(prompt), (look, text) -> look.with(prompt, text));
        return keep(relationship, answer.change(words, basis));
    }

    /** Keeps how it goes on; {@link NotAgreedException} where no notes were agreed. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public Entry<Look> choose(RelationshipId relationship, @Nullable Outlook outlook) {
        meetings.requireAgreed(relationship, Look.TYPE);
        return keep(relationship, look -> look.with(outlook));
    }

    /** From now on it stands in the story, with this day. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public void finish(RelationshipId relationship) {
        keep(relationship, look -> look.done(LocalDate.now(clock)));
        journal.settle(relationship);
    }

    private Optional<Entry<Look>> current(RelationshipId relationship) {
        return journal.entries(relationship, Look.TYPE).stream()
                .filter(look -> !look.content().isDone())
                .findFirst();
    }

    private Entry<Look> keep(RelationshipId relationship, UnaryOperator<Look> change) {
        return OneOfAKind.keep(journal, relationship, Look.TYPE, current(relationship), Look.BLANK, change);
    }
}

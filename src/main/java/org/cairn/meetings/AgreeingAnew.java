package org.cairn.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryType;
import org.cairn.journal.Journal;
import org.cairn.journal.OneOfAKind;
import org.cairn.relationships.RelationshipId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what was agreed, outside a meeting: what is being prepared counts only once the two agree to it, and what was
 * agreed before stays readable.
 */
@Service
public class AgreeingAnew {

    /** What is being prepared. */
    static final EntryType<Agreement> PREPARED = EntryType.of("agreement-prepared", Agreement.class);

    private final GuidedMeetingService meetings;
    private final Journal journal;
    private final Clock clock;

    AgreeingAnew(GuidedMeetingService meetings, Journal journal, Clock clock) {
        this.meetings = meetings;
        this.journal = journal;
        this.clock = clock;
    }

    /** Everything the two have agreed one after the other, oldest first; the last one counts. */
    @PreAuthorize("hasRole('MENTOR')")
    public List<Agreement> versions(RelationshipId relationship) {
        return meetings.agreementOf(relationship)
                .map(agreement -> AgreementVersions.of(journal.history(relationship, Agreement.TYPE, agreement.id())))
                .orElse(List.of());
    }

    /** What is being prepared; where nothing is, what counts. Empty before anything was agreed. */
    @PreAuthorize("hasRole('MENTOR')")
    public Optional<Agreement> proposal(RelationshipId relationship) {
        return prepared(relationship).or(() -> agreed(relationship)).map(Entry::content);
    }

    @PreAuthorize("hasRole('MENTOR')")
    public boolean isPrepared(RelationshipId relationship) {
        return prepared(relationship).isPresent();
    }

    /** Changes what is being prepared; {@link NotAgreedException} before anything was agreed. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public Entry<Agreement> prepare(RelationshipId relationship, UnaryOperator<Agreement> change) {
        Entry<Agreement> counts = agreed(relationship).orElseThrow(NotAgreedException::new);
        return OneOfAKind.keep(journal, relationship, PREPARED, prepared(relationship), counts.content(), change);
    }

    /** From now on this counts, with this day. Where nothing was changed nothing happens. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public void agree(RelationshipId relationship) {
        prepared(relationship).ifPresent(next -> {
            Entry<Agreement> counts = agreed(relationship).orElseThrow(NotAgreedException::new);
            if (!next.content().equals(counts.content())) {
                journal.amend(relationship, counts, next.content().agreeAnew(LocalDate.now(clock)));
            }
            journal.remove(relationship, next);
            journal.settle(relationship);
        });
    }

    /** It stays as it was agreed. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public void drop(RelationshipId relationship) {
        prepared(relationship).ifPresent(next -> journal.remove(relationship, next));
    }

    private Optional<Entry<Agreement>> agreed(RelationshipId relationship) {
        return meetings.agreementOf(relationship)
                .filter(agreement -> agreement.content().agreedOn() != null);
    }

    private Optional<Entry<Agreement>> prepared(RelationshipId relationship) {
        return journal.entries(relationship, PREPARED).stream().findFirst();
    }
}

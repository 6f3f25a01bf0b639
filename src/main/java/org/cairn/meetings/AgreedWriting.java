package org.cairn.meetings;

import org.cairn.goals.Goal;
import org.cairn.goals.GoalsAgreed;
import org.cairn.journal.Journal;
import org.cairn.relationships.RelationshipId;
import org.springframework.stereotype.Component;

/** Tells the goals what the two agreed on writing. */
@Component
class AgreedWriting implements GoalsAgreed {

    private final Journal journal;

    AgreedWriting(Journal journal) {
        this.journal = journal;
    }

    @Override
    public boolean mayWrite(RelationshipId relationship) {
        return Agreement.writingOf(journal.entries(relationship, Agreement.TYPE).stream()
                        .findFirst()
                        .orElse(null))
                .allows(Goal.TYPE);
    }
}

package org.cairn.meetings;

import org.cairn.goals.Goal;
import org.cairn.goals.GoalsAgreed;
import org.cairn.journal.Journal;
import org.cairn.relationships.OwnRelationships;
import org.cairn.relationships.RelationshipId;
import org.springframework.stereotype.Component;

/** Tells the goals what the two agreed on writing; nothing is written any more once it has ended. */
@Component
class AgreedWriting implements GoalsAgreed {

    private final OwnRelationships own;
    private final Journal journal;

    AgreedWriting(OwnRelationships own, Journal journal) {
        this.own = own;
        this.journal = journal;
    }

    @Override
    public boolean mayWrite(RelationshipId relationship) {
        return !own.require(relationship).isEnded()
                && Agreement.writingOf(journal.entries(relationship, Agreement.TYPE).stream()
                                .findFirst()
                                .orElse(null))
                        .allows(Goal.TYPE);
    }
}

package org.cairn.goals;

import org.cairn.relationships.RelationshipId;

/** Whether goals may be written down; what the two agreed on belongs to their meetings. */
public interface GoalsAgreed {

    boolean mayWrite(RelationshipId relationship);
}

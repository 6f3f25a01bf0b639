package org.cairn.goals.ui;

import java.util.Map;
import org.cairn.journal.EntryId;
import org.cairn.relationships.RelationshipId;

/** The words of the blocks that goals may answer; blocks belong to the meetings in which they were named. */
public interface BlockWords {

    /** By entry, in the order in which they were named. */
    Map<EntryId, String> of(RelationshipId relationship);
}

package org.cairn.access;

import java.util.List;
import org.cairn.journal.EntryCopy;
import org.cairn.meetings.MeetingCopy;
import org.cairn.relationships.RelationshipSummary;

/**
 * All that is held about one mentee.
 *
 * @param meetings oldest first
 * @param texts every kept revision of every entry, in the order in which the entries began, of each the oldest first
 * @param missing how many revisions are damaged where they are stored
 */
public record Everything(RelationshipSummary about, List<MeetingCopy> meetings, List<EntryCopy> texts, int missing) {

    public Everything {
        meetings = List.copyOf(meetings);
        texts = List.copyOf(texts);
    }
}

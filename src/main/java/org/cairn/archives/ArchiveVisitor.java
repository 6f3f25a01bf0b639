package org.cairn.archives;

import java.time.Instant;
import org.cairn.journal.EntryCopy;
import org.cairn.meetings.MeetingCopy;

/** Is told what an archive holds, line by line: each relationship, then its meetings, then its entries. */
interface ArchiveVisitor {

    default void made(Instant when) {}

    void relationship(ArchivedRelationship relationship);

    void meeting(MeetingCopy meeting);

    /** Entry by entry in their order, of each the oldest revision first. */
    void revision(EntryCopy revision);

    /** There is nothing more. */
    void end();
}

package org.cairn.archives;

import java.time.Instant;
import org.cairn.journal.EntryCopy;
import org.cairn.meetings.MeetingCopy;

/** Reads an archive to its end and keeps nothing of it but when it was made. */
final class Listing implements ArchiveVisitor {

    private Instant made = Instant.EPOCH;

    @Override
    public void made(Instant when) {
        made = when;
    }

    Instant made() {
        return made;
    }

    @Override
    public void relationship(ArchivedRelationship relationship) {}

    @Override
    public void meeting(MeetingCopy meeting) {}

    @Override
    public void revision(EntryCopy revision) {}

    @Override
    public void end() {}
}

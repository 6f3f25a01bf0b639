package org.cairn.archives;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.cairn.journal.EntryCopy;
import org.cairn.journal.JournalJson;
import org.cairn.meetings.MeetingCopy;

/** Writes an archive line by line. */
final class ArchiveWriter implements ArchiveVisitor {

    private final OutputStream to;
    private ArchiveCounts counts = ArchiveCounts.NONE;

    ArchiveWriter(OutputStream to) {
        this.to = to;
    }

    @Override
    public void made(Instant when) {
        write(ArchiveLine.archive(when));
    }

    @Override
    public void relationship(ArchivedRelationship relationship) {
        count(counts.oneRelationshipMore());
        write(ArchiveLine.of(relationship));
    }

    @Override
    public void meeting(MeetingCopy meeting) {
        count(counts.oneMeetingMore());
        write(ArchiveLine.of(meeting));
    }

    @Override
    public void revision(EntryCopy revision) {
        count(counts.oneRevisionMore());
        write(ArchiveLine.of(revision));
    }

    @Override
    public void end() {
        write(ArchiveLine.end(counts));
    }

    ArchiveCounts counts() {
        return counts;
    }

    private void count(ArchiveCounts next) {
        if (next.isTooMuch()) {
            throw new ArchiveRefusedException(ArchiveRefusedException.Reason.TOO_LARGE);
        }
        counts = next;
    }

    private void write(ArchiveLine line) {
        try {
            to.write(JournalJson.write(line.json()));
            to.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

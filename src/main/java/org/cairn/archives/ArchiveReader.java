package org.cairn.archives;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import org.cairn.archives.ArchiveRefusedException.Reason;
import org.cairn.journal.JournalJson;
import org.cairn.journal.NewerEntryException;
import org.cairn.vault.SealedFileException;
import tools.jackson.core.JacksonException;

/**
 * Reads an archive line by line, in the order in which lines may come, and never holds more than one line of it. {@link
 * ArchiveRefusedException} for everything that is not as it should be.
 */
final class ArchiveReader {

    private final ArchiveLines from;
    private final ArchiveVisitor visitor;
    private ArchiveCounts counts = ArchiveCounts.NONE;
    private boolean inEntries;

    private ArchiveReader(ArchiveLines from, ArchiveVisitor visitor) {
        this.from = from;
        this.visitor = visitor;
    }

    /**
     * Reads to the end of the file.
     *
     * @param from what is inside of the seal
     * @return how much there was
     */
    static ArchiveCounts read(InputStream from, ArchiveVisitor visitor) throws IOException {
        try {
            ArchiveReader reader = new ArchiveReader(new ArchiveLines(from), visitor);
            reader.read();
            return reader.counts;
        } catch (SealedFileException refused) {
            throw ArchiveRefusedException.of(refused);
        } catch (NewerEntryException newer) {
            throw new ArchiveRefusedException(Reason.NEWER);
        } catch (JacksonException | IllegalArgumentException | DateTimeException wrong) {
            // what the exception says may hold words of the archive
            throw ArchiveRefusedException.damaged();
        }
    }

    private void read() throws IOException {
        ArchiveLine first = next();
        if (first.format() != ArchiveLine.FORMAT) {
            throw new ArchiveRefusedException(Reason.NEWER);
        }
        visitor.made(first.made());
        ArchiveLine line = next();
        while (!line.kind().equals("end")) {
            take(line);
            line = next();
        }
        if (!line.counts().equals(counts) || !from.isAtTheEnd()) {
            throw ArchiveRefusedException.damaged();
        }
        visitor.end();
    }

    private void take(ArchiveLine line) {
        switch (line.kind()) {
            case "relationship" -> {
                count(counts.oneRelationshipMore());
                inEntries = false;
                visitor.relationship(line.relationship());
            }
            case "meeting" -> {
                require(counts.relationships() > 0 && !inEntries);
                count(counts.oneMeetingMore());
                visitor.meeting(line.meeting());
            }
            case "entry" -> {
                require(counts.relationships() > 0);
                count(counts.oneRevisionMore());
                inEntries = true;
                visitor.revision(line.entry());
            }
            default -> throw ArchiveRefusedException.damaged();
        }
    }

    private void count(ArchiveCounts next) {
        if (next.isTooMuch()) {
            throw new ArchiveRefusedException(Reason.TOO_LARGE);
        }
        counts = next;
    }

    private ArchiveLine next() throws IOException {
        return new ArchiveLine(JournalJson.read(from.next()).asObject());
    }

    private static void require(boolean right) {
        if (!right) {
            throw ArchiveRefusedException.damaged();
        }
    }
}

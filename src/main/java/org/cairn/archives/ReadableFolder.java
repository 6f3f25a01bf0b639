package org.cairn.archives;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.cairn.common.OwnerOnly;
import org.cairn.journal.EntryCopy;
import org.cairn.journal.JournalJson;
import org.cairn.meetings.MeetingCopy;

/**
 * Writes what an archive holds into a folder for its owner alone: for each relationship a text to read, and the lines of
 * the archive as they are, for a program. The names of the files name nobody.
 */
final class ReadableFolder implements ArchiveVisitor {

    private static final Set<StandardOpenOption> NEW_FILE =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    /** How far a meeting has come, and the key of a hand-over, are for a program to read: nobody has written them. */
    private static final Set<String> FOR_PROGRAMS = Set.of("progress", "hand-over-key");

    private final Path folder;
    private int number;
    private OutputStream text = OutputStream.nullOutputStream();
    private OutputStream lines = OutputStream.nullOutputStream();

    ReadableFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder, OwnerOnly.folder());
    }

    @Override
    public void relationship(ArchivedRelationship one) {
        end();
        number++;
        String name = "relationship-%03d".formatted(number);
        text = begin(name + ".txt");
        lines = begin(name + ".jsonl");
        write(lines, ArchiveLine.of(one));
        say("This text is NOT encrypted. Delete it when you have what you need.\n");
        say(one.withSomebody() ? "A relationship" : "The mentor's own journal");
        say("Began on " + one.startedOn());
        if (one.endedOn() != null) {
            say("Ended on " + one.endedOn() + (one.keepUntil() == null ? "" : ", to be kept until " + one.keepUntil()));
        }
    }

    @Override
    public void meeting(MeetingCopy meeting) {
        write(lines, ArchiveLine.of(meeting));
        say("Met at " + meeting.startedAt() + ", "
                + ReadableText.words(meeting.kind().name()) + ", planned for "
                + meeting.plannedMinutes() + " minutes"
                + (meeting.actualMinutes() == null ? "" : ", took " + meeting.actualMinutes()) + " (" + meeting.id()
                + ")");
    }

    @Override
    public void revision(EntryCopy entry) {
        write(lines, ArchiveLine.of(entry));
        if (FOR_PROGRAMS.contains(entry.type())) {
            return;
        }
        say("\n== " + ReadableText.words(entry.type()) + ", saved at " + entry.saved() + ", revision "
                + entry.revision());
        say(ReadableText.of(entry.content()));
    }

    @Override
    public void end() {
        try {
            text.close();
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OutputStream begin(String name) {
        try {
            return new BufferedOutputStream(
                    Channels.newOutputStream(Files.newByteChannel(folder.resolve(name), NEW_FILE, OwnerOnly.file())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(OutputStream to, ArchiveLine line) {
        try {
            to.write(JournalJson.write(line.json()));
            to.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(String words) {
        try {
            text.write(words.getBytes(StandardCharsets.UTF_8));
            text.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

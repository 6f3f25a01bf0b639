package org.cairn.archives;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cairn.common.Command;
import org.cairn.common.Terminal;
import org.cairn.vault.SealedFileException;
import org.cairn.vault.SealedFileKey;
import org.cairn.vault.SealedFiles;
import org.cairn.vault.Secret;
import org.jspecify.annotations.Nullable;

/**
 * {@code read-archive}: opens an archive without Cairn, its database or an account. It checks all of it before it writes
 * anything, and writes nothing unless it is told where to.
 */
public final class ReadArchive implements Command {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int ASKED_WRONGLY = 2;

    private final SealedFiles files;

    public ReadArchive() {
        this(SealedFiles.standAlone());
    }

    ReadArchive(SealedFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "read-archive";
    }

    @Override
    public String usage() {
        return "read-archive FILE [--to FOLDER]   checks an archive; with a folder, writes all of it there, readable";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        boolean withFolder = arguments.size() == 3 && arguments.get(1).equals("--to");
        if (arguments.size() != 1 && !withFolder) {
            terminal.complain("It is called like this: " + usage());
            return ASKED_WRONGLY;
        }
        try {
            Path folder = withFolder ? Path.of(arguments.get(2)) : null;
            return read(Path.of(arguments.getFirst()), folder, terminal);
        } catch (ArchiveRefusedException refused) {
            terminal.complain(sentence(refused.reason()));
        } catch (InvalidPathException noPath) {
            terminal.complain("This is not a path of a file or a folder.");
        } catch (IOException | UncheckedIOException e) {
            terminal.complain("The file or the folder cannot be used: " + e.getMessage());
        }
        return REFUSED;
    }

    private int read(Path archive, @Nullable Path folder, Terminal terminal) throws IOException {
        if (!Files.isRegularFile(archive)) {
            terminal.complain("There is no file " + archive);
            return REFUSED;
        }
        if (folder != null && isInUse(folder)) {
            terminal.complain(
                    "The folder " + folder + " holds something already. Name one that is empty or not there.");
            return REFUSED;
        }
        if (Files.size(archive) > SealedFiles.MAXIMUM_BYTES) {
            throw new ArchiveRefusedException(ArchiveRefusedException.Reason.TOO_LARGE);
        }
        try (SealedFileKey key = key(archive, terminal)) {
            Listing listing = new Listing();
            ArchiveCounts counts = through(archive, key, listing);
            terminal.say("The archive is whole. It was made at " + listing.made() + " and holds "
                    + counts.relationships() + " relationships, " + counts.meetings() + " meetings and "
                    + counts.revisions() + " saved texts.");
            if (folder == null) {
                terminal.say("Nothing was written. To read it, name a folder: --to FOLDER");
                return DONE;
            }
            through(archive, key, new ReadableFolder(folder));
            terminal.say("It lies readable in " + folder + ".");
            terminal.say(
                    "These files are NOT encrypted: whoever gets at them reads everything. Delete them when you have"
                            + " what you need.");
            return DONE;
        }
    }

    private SealedFileKey key(Path archive, Terminal terminal) throws IOException {
        try (InputStream file = Files.newInputStream(archive)) {
            SealedFiles.requireHeader(file);
        } catch (SealedFileException refused) {
            throw ArchiveRefusedException.of(refused);
        }
        try (InputStream file = Files.newInputStream(archive);
                Secret passphrase = Secret.of(terminal.secret("Passphrase of the archive:"))) {
            return files.keyOf(file, passphrase);
        } catch (SealedFileException refused) {
            throw ArchiveRefusedException.of(refused);
        } catch (IllegalArgumentException noPassphrase) {
            throw new ArchiveRefusedException(ArchiveRefusedException.Reason.WRONG_PASSPHRASE);
        }
    }

    private static ArchiveCounts through(Path archive, SealedFileKey key, ArchiveVisitor visitor) throws IOException {
        try (InputStream inside = key.opening(new BufferedInputStream(Files.newInputStream(archive)))) {
            return ArchiveReader.read(inside, visitor);
        } catch (SealedFileException refused) {
            throw ArchiveRefusedException.of(refused);
        }
    }

    private static boolean isInUse(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isPresent();
        }
    }

    private static String sentence(ArchiveRefusedException.Reason reason) {
        return switch (reason) {
            case FOREIGN -> "This file is not an archive of Cairn.";
            case NEWER -> "A later version of Cairn made this archive. Read it with that version.";
            case WRONG_PASSPHRASE -> "It does not open with this passphrase. Or its first bytes have been altered.";
            case DAMAGED, CHANGED_MEANWHILE ->
                "The archive is damaged: something in it was altered or is missing." + " Nothing was written.";
            case TOO_LARGE -> "This is larger than any archive that Cairn makes. Nothing was written.";
        };
    }
}

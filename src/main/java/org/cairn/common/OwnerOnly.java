package org.cairn.common;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Rights for the owner alone, where the file system knows such rights. */
public final class OwnerOnly {
    private static final boolean KNOWN =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private OwnerOnly() {}

    /** What a new folder is made with. */
    public static FileAttribute<?>[] folder() {
        return attributes("rwx------");
    }

    /** What a new file is made with. */
    public static FileAttribute<?>[] file() {
        return attributes("rw-------");
    }

    /** Takes the rights of everybody else away from a file that exists. */
    public static void apply(Path file) throws IOException {
        if (KNOWN) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static FileAttribute<?>[] attributes(String rights) {
        return KNOWN
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}

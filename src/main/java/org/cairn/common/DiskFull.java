package org.cairn.common;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Locale;

/** Knows when something failed because there was no room left to store it. */
public final class DiskFull {

    /** Of the SQL standard: PostgreSQL's word for it. */
    private static final String SQL_STATE = "53100";

    private DiskFull() {}

    public static boolean isCauseOf(Throwable trouble) {
        return Causes.of(trouble)
                .anyMatch(at -> at instanceof SQLException sql && SQL_STATE.equals(sql.getSQLState())
                        || at instanceof IOException file && says(file));
    }

    private static boolean says(IOException trouble) {
        String words = trouble instanceof FileSystemException file ? file.getReason() : trouble.getMessage();
        String reason = words == null ? "" : words.toLowerCase(Locale.ROOT);
        return reason.contains("no space left")
                || reason.contains("not enough space")
                || reason.contains("quota")
                || reason.contains("file too large");
    }
}

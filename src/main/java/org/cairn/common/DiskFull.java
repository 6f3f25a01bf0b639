package org.cairn.common;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Locale;

/** Knows when something failed because there was no room left to store it. */
public final class DiskFull {

    /** Of the SQL standard: PostgreSQL's word for it. */
    private static final String SQL_STATE = "53100";

    private static final int DEEPEST_CAUSE = 16;

    private DiskFull() {}

    public static boolean isCauseOf(Throwable trouble) {
        Throwable at = trouble;
        for (int depth = 0; at != null && depth < DEEPEST_CAUSE; depth++, at = at.getCause()) {
            if (at instanceof SQLException sql && SQL_STATE.equals(sql.getSQLState())) {
                return true;
            }
            if (at instanceof IOException file && says(file)) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(IOException trouble) {
        String words = trouble instanceof FileSystemException file ? file.getReason() : trouble.getMessage();
        String reason = words == null ? "" : words.toLowerCase(Locale.ROOT);
        return reason.contains("no space left") || reason.contains("not enough space") || reason.contains("quota");
    }
}

package org.cairn.shell.home;

import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Notices an embedded database that was closed properly and has lost its end since, as a copy may that ran out of disk.
 *
 * <p>H2 itself would quietly go back to an older state. After a crash there is nothing to notice: going back to the last
 * complete state is then right.
 */
final class Truncation {
    private Truncation() {}

    /** Whether the file's header, last written at a proper close, names a later state than the file still holds. */
    static boolean isEvident(Path file) {
        try (var store =
                new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            var header = store.getStoreHeader();
            return DataUtils.readHexLong(header, "clean", 0) == 1
                    && DataUtils.readHexLong(header, "version", 0) > store.getCurrentVersion();
        } catch (MVStoreException unreadable) {
            return false; // the database says why when it is opened next
        }
    }
}

package org.cairn.common;

import java.time.Instant;
import java.util.Optional;

/** The text of one field, wherever it is kept: as it is stored now, and how a change is saved. */
public interface KeptText {

    /** What is stored now; empty when nothing is. */
    String stored();

    /**
     * Returns when the text is safely stored, and says when that was; or throws.
     *
     * @param basis the version that the text was made from
     * @throws TextDiffersException when another window has changed it since
     */
    Instant keep(String text, TextVersion basis);

    /** Where the text waits in the browser while the server cannot be reached, if it may. */
    default Optional<WaitingPlace> waiting() {
        return Optional.empty();
    }
}

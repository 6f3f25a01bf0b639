package org.cairn.access;

import java.time.LocalDate;
import java.util.Objects;
import org.cairn.journal.EntryType;

/**
 * That everything about a mentee was put together to be read.
 *
 * @param on the day
 * @param texts how many saved texts there were, earlier ones too
 */
public record AccessRequest(LocalDate on, int texts) {

    public static final EntryType<AccessRequest> TYPE =
            EntryType.of("access-request", AccessRequest.class).writtenAfterTheEnd();

    public AccessRequest {
        Objects.requireNonNull(on);
        if (texts < 0) {
            throw new IllegalArgumentException("Fewer than no texts.");
        }
    }
}

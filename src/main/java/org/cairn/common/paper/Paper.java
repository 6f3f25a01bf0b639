package org.cairn.common.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * A sheet to take away, in reading order. What stands in it is words and never markup, so nothing has to be escaped.
 *
 * @param title its one main heading and the name that a reader's window shows: it names nobody
 * @param madeOn the only date that the file itself carries
 * @param parts what stands below the title
 */
public record Paper(String title, LocalDate madeOn, List<Part> parts) {

    public Paper {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A sheet has a title.");
        }
        parts = List.copyOf(parts);
    }
}

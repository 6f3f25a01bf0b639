package org.cairn.common.pictures;

import java.util.List;

/**
 * The table behind a picture.
 *
 * @param caption what it holds
 * @param columns the headings
 * @param rows as many cells as there are columns in each; the first cell says what the row is about
 */
public record Figures(String caption, List<String> columns, List<List<String>> rows) {

    public Figures {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int wide = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != wide)) {
            throw new IllegalArgumentException("Each row of a table has a cell for each column.");
        }
    }
}

package org.cairn.common.paper;

import java.util.List;
import java.util.stream.Collectors;

/** A sheet as plain text, to be pasted into a letter: the same words in the same order. */
public final class PlainText {

    private PlainText() {}

    public static String of(Paper paper) {
        return paper.title() + "\n"
                + paper.parts().stream()
                        .map(PlainText::of)
                        .collect(Collectors.joining())
                        .stripTrailing() + "\n";
    }

    private static String of(Part part) {
        return switch (part) {
            case Part.Heading heading -> "\n" + heading.words() + "\n";
            case Part.Words words -> "\n" + words.words().strip() + "\n";
            case Part.Lines lines -> lines.lines().stream().collect(Collectors.joining("\n- ", "\n- ", "\n"));
            case Part.Table table -> table(table);
            case Part.Picture picture -> "\n" + picture.alternative() + "\n";
        };
    }

    private static String table(Part.Table table) {
        return "\n" + table.caption() + "\n" + row(table.head())
                + table.rows().stream().map(PlainText::row).collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return String.join("\t", cells) + "\n";
    }
}

package org.cairn.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/**
 * A kind of entry: its stored name, the record that holds its content and how older schema versions become today's.
 * The schema version is one more than the number of upgrades.
 *
 * <pre>{@code
 * EntryType<Goal> GOAL = EntryType.of("goal", Goal.class).upgrade(json -> json.put("confidence", 5));
 * }</pre>
 */
public record EntryType<T extends Record>(
        String name, Class<T> content, List<UnaryOperator<ObjectNode>> upgrades, boolean afterTheEnd) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public EntryType {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("An entry type's name is 1 to 40 small letters, digits and hyphens.");
        }
        upgrades = List.copyOf(upgrades);
    }

    public static <T extends Record> EntryType<T> of(String name, Class<T> content) {
        return new EntryType<>(name, content, List.of(), false);
    }

    /** The type with one more schema version, reached from the last one by this function. */
    public EntryType<T> upgrade(UnaryOperator<ObjectNode> fromLastVersion) {
        List<UnaryOperator<ObjectNode>> more = new ArrayList<>(upgrades);
        more.add(fromLastVersion);
        return new EntryType<>(name, content, more, afterTheEnd);
    }

    /** The same type, for what is still written when the relationship has ended, such as why it is kept for longer. */
    public EntryType<T> writtenAfterTheEnd() {
        return new EntryType<>(name, content, upgrades, true);
    }

    public int schemaVersion() {
        return upgrades.size() + 1;
    }

    @Override
    public String toString() {
        return name + " " + schemaVersion();
    }
}

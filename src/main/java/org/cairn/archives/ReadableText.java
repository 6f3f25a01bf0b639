package org.cairn.archives;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The content of any entry as a plain text: its fields by their names, one beneath the other, and what is empty left out. */
final class ReadableText {

    private ReadableText() {}

    static String of(JsonNode content) {
        return content.propertyStream()
                .filter(field -> !isEmpty(field.getValue()))
                .map(ReadableText::field)
                .collect(Collectors.joining("\n"));
    }

    /** {@code firstStep}, {@code first-step} and {@code FIRST_STEP} are all the words "first step". */
    static String words(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT))
                ? name.toLowerCase(Locale.ROOT).replace('_', ' ')
                : name.replaceAll("([a-z])([A-Z])", "$1 $2")
                        .toLowerCase(Locale.ROOT)
                        .replace('-', ' ');
    }

    private static String field(Map.Entry<String, JsonNode> field) {
        String value = value(field.getValue());
        String between = value.contains("\n") ? ":\n" + value.indent(4).stripTrailing() : ": " + value;
        return words(field.getKey()) + between;
    }

    private static String value(JsonNode value) {
        if (value.isObject()) {
            return of(value);
        }
        if (value.isArray()) {
            return value.valueStream().map(ReadableText::value).collect(Collectors.joining("\n"));
        }
        return value.asString();
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull()
                || value.isString() && value.stringValue().isBlank()
                || value.isContainer() && value.isEmpty();
    }
}

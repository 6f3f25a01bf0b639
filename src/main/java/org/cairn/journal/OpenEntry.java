package org.cairn.journal;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One entry as a session holds it in memory. Without a body when its row is missing or does not open. */
final class OpenEntry {

    private final ManifestLine line;

    @Nullable
    private final EntryBody body;

    /** The content as last asked for; never part of what is compared or printed. */
    @Nullable
    private volatile Entry<?> asked;

    OpenEntry(ManifestLine line, @Nullable EntryBody body) {
        this.line = line;
        this.body = body;
    }

    ManifestLine line() {
        return line;
    }

    boolean isReadable() {
        return body != null;
    }

    EntryBody body() {
        if (body == null) {
            throw new JournalDamagedException("The entry is damaged.");
        }
        return body;
    }

    /** {@link NewerEntryException} when it was written in a schema that this type does not know yet. */
    @SuppressWarnings("unchecked")
    <T extends Record> Entry<T> as(EntryType<T> type) {
        Entry<?> before = asked;
        if (before != null && before.type().equals(type)) {
            return (Entry<T>) before;
        }
        Entry<T> entry = read(line, body(), type);
        asked = entry;
        return entry;
    }

    static <T extends Record> Entry<T> read(ManifestLine line, EntryBody body, EntryType<T> type) {
        if (body.schema() > type.schemaVersion()) {
            throw new NewerEntryException();
        }
        ObjectNode content = body.content().deepCopy();
        for (int version = body.schema(); version < type.schemaVersion(); version++) {
            content = type.upgrades().get(version - 1).apply(content);
        }
        return new Entry<>(
                line.id(), type, line.revision(), body.savedAt(), JournalJson.value(content, type.content()));
    }
}

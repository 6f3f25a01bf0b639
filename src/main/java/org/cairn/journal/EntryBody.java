package org.cairn.journal;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is sealed of one revision: the content and what the journal must be able to trust about it.
 *
 * @param began the sequence number of the journal at which the entry was appended; gives the order of entries
 * @param keptSince when the sitting began whose saves replace each other
 * @param lasting whether this revision must never be replaced by the next one
 * @param former the revision before this one that was kept, by number and digest: the history is a chain
 */
record EntryBody(
        int schema,
        long began,
        Instant savedAt,
        Instant keptSince,
        boolean lasting,
        @Nullable Former former,
        ObjectNode content) {

    static final Duration SITTING = Duration.ofMinutes(10);
    private static final int FORMAT = 1;

    /** Points at the kept revision before. */
    record Former(long revision, Digest digest) {}

    static EntryBody first(int schema, long began, Instant now, ObjectNode content) {
        return new EntryBody(schema, began, now, now, false, null, content);
    }

    /** The next revision when it replaces this one. */
    EntryBody replacedBy(int schema, Instant now, ObjectNode content) {
        return new EntryBody(schema, began, now, keptSince, false, former, content);
    }

    /** The next revision when this one is kept. */
    EntryBody followedBy(int schema, Instant now, boolean lasting, Former self, ObjectNode content) {
        return new EntryBody(schema, began, now, now, lasting, self, content);
    }

    boolean isReplaceableAt(Instant now) {
        return !lasting
                && !now.isBefore(keptSince)
                && Duration.between(keptSince, now).compareTo(SITTING) < 0;
    }

    byte[] toBytes() {
        ObjectNode json = JournalJson.object()
                .put("format", FORMAT)
                .put("schema", schema)
                .put("began", began)
                .put("saved", savedAt.toString())
                .put("kept", keptSince.toString())
                .put("lasting", lasting);
        if (former != null) {
            json.putObject("former")
                    .put("revision", former.revision())
                    .put("digest", former.digest().bytes());
        }
        json.set("content", content);
        return JournalJson.write(json);
    }

    /** Reads what {@link #toBytes} wrote; {@link NewerEntryException} for a format that is not known here. */
    static EntryBody of(byte[] bytes) {
        JsonNode json = JournalJson.read(bytes);
        if (json.path("format").asInt(0) != FORMAT) {
            throw new NewerEntryException();
        }
        JsonNode former = json.get("former");
        return new EntryBody(
                json.required("schema").intValue(),
                json.required("began").longValue(),
                Instant.parse(json.required("saved").stringValue()),
                Instant.parse(json.required("kept").stringValue()),
                json.required("lasting").booleanValue(),
                former == null ? null : formerOf(former),
                json.required("content").asObject());
    }

    private static Former formerOf(JsonNode json) {
        return new Former(
                json.required("revision").longValue(),
                new Digest(JournalJson.value(json.required("digest"), byte[].class)));
    }
}

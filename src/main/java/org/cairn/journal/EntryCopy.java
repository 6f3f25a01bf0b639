package org.cairn.journal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One kept revision of an entry, opened, to be taken out of a journal or into another one.
 *
 * @param began gives the order of entries
 * @param kept when the sitting began in which it was saved
 * @param lasting whether the next revision must not take its place
 */
public record EntryCopy(
        UUID id,
        String type,
        long revision,
        int schema,
        long began,
        Instant saved,
        Instant kept,
        boolean lasting,
        ObjectNode content) {

    static EntryCopy of(ManifestLine line, EntryBody body) {
        return new EntryCopy(
                line.id().value(),
                line.type(),
                line.revision(),
                body.schema(),
                body.began(),
                body.savedAt(),
                body.keptSince(),
                body.lasting(),
                body.content());
    }

    /** What is sealed of it behind this former revision. */
    EntryBody body(EntryBody.@Nullable Former former) {
        return new EntryBody(schema, began, saved, kept, lasting, former, content);
    }

    /** How the mentor calls the relationship, when this is where it stands. */
    public boolean isName() {
        return type.equals(RelationshipNameEntry.TYPE.name());
    }

    /** The same with other ids, wherever one of these stands in it. */
    public EntryCopy with(Map<UUID, UUID> ids) {
        if (ids.isEmpty()) {
            return this;
        }
        ObjectNode renamed = renamed(content, ids).asObject();
        return new EntryCopy(ids.getOrDefault(id, id), type, revision, schema, began, saved, kept, lasting, renamed);
    }

    private static JsonNode renamed(JsonNode node, Map<UUID, UUID> ids) {
        if (node.isObject()) {
            ObjectNode object = JournalJson.object();
            node.properties().forEach(each -> object.set(renamed(each.getKey(), ids), renamed(each.getValue(), ids)));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JournalJson.object().arrayNode();
            node.values().forEach(each -> array.add(renamed(each, ids)));
            return array;
        }
        return node.isString() ? JournalJson.object().stringNode(renamed(node.stringValue(), ids)) : node;
    }

    private static String renamed(String text, Map<UUID, UUID> ids) {
        if (text.length() != 36) {
            return text;
        }
        try {
            UUID id = UUID.fromString(text);
            return ids.containsKey(id) && id.toString().equals(text)
                    ? ids.get(id).toString()
                    : text;
        } catch (IllegalArgumentException noId) {
            return text;
        }
    }

    /** Never the content: this ends up in logs. */
    @Override
    public String toString() {
        return "EntryCopy[" + id + ", " + type + ", revision " + revision + "]";
    }
}

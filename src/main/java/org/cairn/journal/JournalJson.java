package org.cairn.journal;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON of the journal, independent of what the web layer is set to. Everything a Java string can hold comes back
 * unchanged: half a surrogate pair, which UTF-8 cannot carry, travels as an escape. A property that the record does not
 * know is refused rather than dropped with the next save.
 */
public final class JournalJson {

    private static final JsonMapper MAPPER = JsonMapper.builder(
                    // buffers that are used again would hold what was written after the session is locked
                    JsonFactory.builder()
                            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                            .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            // only what a record is made of is stored, not what its methods derive from it
            .changeDefaultVisibility(visibility -> visibility
                    .withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .build();

    private JournalJson() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ObjectNode tree(Record content) {
        return MAPPER.valueToTree(content);
    }

    static <T> T value(JsonNode tree, Class<T> type) {
        return MAPPER.treeToValue(tree, type);
    }

    public static byte[] write(JsonNode tree) {
        return escapeHalfPairs(MAPPER.writeValueAsString(tree)).getBytes(StandardCharsets.UTF_8);
    }

    public static JsonNode read(byte[] utf8) {
        return MAPPER.readTree(new String(utf8, StandardCharsets.UTF_8));
    }

    /** In JSON such a character can only stand inside a string, where an escape means the same. */
    private static String escapeHalfPairs(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); ) {
            int point = json.codePointAt(i);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                escaped.append("\\u").append(Integer.toHexString(point));
            } else {
                escaped.appendCodePoint(point);
            }
            i += Character.charCount(point);
        }
        return escaped.toString();
    }
}

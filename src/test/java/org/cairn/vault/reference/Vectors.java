package org.cairn.vault.reference;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bouncycastle.crypto.digests.SHAKEDigest;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One file of published test vectors. What looks random in it comes out of SHAKE-128 and is the same every time. */
abstract class Vectors {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String name;
    private final SHAKEDigest random = new SHAKEDigest(128);
    private final ObjectNode file = JSON.createObjectNode();
    private final ArrayNode vectors;
    private final Set<String> reasons = new HashSet<>();

    Vectors(String name, String description) {
        this.name = name;
        byte[] seed = ("cairn vectors " + name).getBytes(StandardCharsets.US_ASCII);
        random.update(seed, 0, seed.length);
        file.put("format", "cairn/" + name);
        file.put("version", 1);
        file.put("description", description);
        vectors = file.putArray("vectors");
    }

    final String fileName() {
        return name + ".json";
    }

    final String text() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withArrayIndenter(indenter).withObjectIndenter(indenter);
        return JSON.writer().with(printer).writeValueAsString(file) + "\n";
    }

    final void valid(String comment, Map<String, ?> fields) {
        add("valid", comment, fields);
    }

    /** The reason says what a reader has to notice; each is used once. */
    final void invalid(String reason, Map<String, ?> fields) {
        if (!reasons.add(reason)) {
            throw new IllegalStateException("Used twice: " + reason);
        }
        add("invalid", reason, fields);
    }

    private void add(String result, String comment, Map<String, ?> fields) {
        ObjectNode vector = vectors.addObject();
        vector.put("id", name + "-" + vectors.size());
        vector.put("result", result);
        vector.put(result.equals("valid") ? "comment" : "reason", comment);
        fields.forEach((field, value) -> {
            switch (value) {
                case byte[] bytes -> vector.put(field, HexFormat.of().formatHex(bytes));
                case Integer number -> vector.put(field, number);
                default -> vector.put(field, value.toString());
            }
        });
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    final byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.doOutput(bytes, 0, count);
        return bytes;
    }

    final UUID id() {
        return UUID.nameUUIDFromBytes(bytes(16));
    }

    static Map<String, Object> with(Map<String, ?> fields, Object... changes) {
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put((String) changes[i], changes[i + 1]);
        }
        return changed;
    }

    static byte[] flipped(byte[] bytes, int bit) {
        byte[] changed = bytes.clone();
        changed[bit / 8] ^= (byte) (0x80 >> bit % 8);
        return changed;
    }

    static UUID flipped(UUID id, int bit) {
        byte[] bytes = flipped(ReferenceFormat.join(id), bit);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}

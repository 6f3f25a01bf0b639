package org.cairn.vault;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Fields that are bound to sealed bytes without being in them, each preceded by its length in four bytes. */
final class AssociatedData {

    private final ByteArrayOutputStream fields = new ByteArrayOutputStream(256);

    private AssociatedData() {}

    /** Begins with what is sealed, so that a slot never passes for an entry, then format version and suite. */
    static AssociatedData of(String purpose) {
        return new AssociatedData()
                .text(purpose)
                .bytes(new byte[] {Envelope.VERSION})
                .bytes(new byte[] {Envelope.SUITE});
    }

    static byte[] ofEntry(OwnerId mentor, SealedPlace place, UUID keyId) {
        return of("cairn/entry")
                .id(mentor.value())
                .id(place.relationship())
                .text(place.entryType())
                .id(place.entry())
                .number(place.revision())
                .id(keyId)
                .toBytes();
    }

    AssociatedData text(String value) {
        return bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    AssociatedData id(UUID value) {
        return bytes(bytesOf(value));
    }

    AssociatedData number(long value) {
        return bytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    AssociatedData bytes(byte[] value) {
        fields.writeBytes(
                ByteBuffer.allocate(Integer.BYTES).putInt(value.length).array());
        fields.writeBytes(value);
        return this;
    }

    byte[] toBytes() {
        return fields.toByteArray();
    }

    static byte[] bytesOf(UUID value) {
        return ByteBuffer.allocate(16)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array();
    }
}

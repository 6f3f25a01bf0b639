package org.cairn.vault;

import java.util.Arrays;

/** Seals and opens one entry under one key: padding, encryption, envelope, and the place bound to them. */
final class EntrySeal {

    private EntrySeal() {}

    static byte[] seal(KeyMaterial key, OwnerId mentor, SealedPlace place, byte[] plaintext) {
        byte[] padded = Padding.pad(plaintext);
        try {
            byte[] binding = AssociatedData.ofEntry(mentor, place, key.id());
            return new Envelope(key.id(), Aead.encrypt(key.bytes(), padded, binding)).toBytes();
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    /** The plaintext, or {@link SealBrokenException}, whatever is wrong. */
    static byte[] open(KeyMaterial key, OwnerId mentor, SealedPlace place, Envelope envelope) {
        if (!envelope.keyId().equals(key.id())) {
            throw new SealBrokenException();
        }
        byte[] binding = AssociatedData.ofEntry(mentor, place, key.id());
        byte[] padded = Aead.decrypt(key.bytes(), envelope.sealed(), binding);
        try {
            return Padding.unpad(padded);
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }
}

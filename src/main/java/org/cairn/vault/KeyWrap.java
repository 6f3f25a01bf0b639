package org.cairn.vault;

import java.util.UUID;

/**
 * A relationship's key wrapped under a mentor key. During a rotation a relationship has two generations: the highest
 * seals, all of them open.
 */
record KeyWrap(UUID id, UUID mentorKey, OwnerId owner, UUID relationship, int generation, byte[] wrapped) {

    static KeyWrap of(KeyMaterial key, KeyMaterial mentorKey, OwnerId owner, UUID relationship, int generation) {
        byte[] binding = binding(owner, relationship, key.id(), mentorKey.id(), generation);
        byte[] wrapped = mentorKey.wrap(key, binding);
        return new KeyWrap(key.id(), mentorKey.id(), owner, relationship, generation, wrapped);
    }

    KeyMaterial open(KeyMaterial under) {
        return under.unwrap(id, wrapped, binding(owner, relationship, id, mentorKey, generation));
    }

    KeyWrap rewrap(KeyMaterial from, KeyMaterial to) {
        try (KeyMaterial key = open(from)) {
            return of(key, to, owner, relationship, generation);
        }
    }

    static byte[] binding(OwnerId owner, UUID relationship, UUID id, UUID mentorKey, int generation) {
        return AssociatedData.of("cairn/relationship-key")
                .id(owner.value())
                .id(relationship)
                .id(id)
                .id(mentorKey)
                .number(generation)
                .toBytes();
    }

    @Override
    public String toString() {
        return "KeyWrap[…]";
    }
}

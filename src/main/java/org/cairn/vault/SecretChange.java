package org.cairn.vault;

import java.security.MessageDigest;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Replaces the slot of one kind: write, commit, read back and open, and only then remove what was there before. */
@Component
class SecretChange {

    private final KeySlots slots;
    private final KeyWraps wraps;
    private final MentorKeys mentorKeys;
    private final Commits commits;

    SecretChange(KeySlots slots, KeyWraps wraps, MentorKeys mentorKeys, Commits commits) {
        this.slots = slots;
        this.wraps = wraps;
        this.mentorKeys = mentorKeys;
        this.commits = commits;
    }

    void replace(KeySlot next, KeyMaterial mentorKey, Function<KeySlot, KeyMaterial> opening, Runnable accepted) {
        OwnerId owner = next.owner();
        commits.alone(() -> {
            lock(owner, mentorKey.id());
            slots.removePending(owner);
            slots.add(next);
        });
        readBack(next, mentorKey, opening);
        commits.alone(() -> {
            lock(owner, mentorKey.id());
            if (!slots.accept(next)) {
                throw new VaultChangedException();
            }
            accepted.run();
        });
    }

    /** Opens the slot as it is stored, read in another transaction than the one that wrote it. */
    void readBack(KeySlot written, KeyMaterial mentorKey, Function<KeySlot, KeyMaterial> opening) {
        KeySlot stored = commits.reading(() -> slots.of(written.owner(), written.kind(), mentorKey.id())).stream()
                .filter(slot -> slot.id().equals(written.id()))
                .findFirst()
                .orElseThrow(VaultChangedException::new);
        try (KeyMaterial opened = opening.apply(stored)) {
            if (!MessageDigest.isEqual(opened.bytes(), mentorKey.bytes())) {
                throw new VaultDamagedException();
            }
        }
    }

    /** Removes what a change that was cut short has left behind. */
    void tidy(OwnerId owner) {
        if (slots.hasPending(owner)) {
            commits.alone(() -> {
                UUID current = mentorKeys.lock(owner);
                slots.removePending(owner);
                wraps.removeNotUnder(owner, current);
            });
        }
    }

    private void lock(OwnerId owner, UUID mentorKey) {
        if (!mentorKeys.lock(owner).equals(mentorKey)) {
            throw new VaultChangedException();
        }
    }
}

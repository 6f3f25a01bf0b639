package org.cairn.vault;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Finds the slot that a secret opens. */
@Component
class Unlocking {

    private final KeySlots slots;
    private final MentorKeys mentorKeys;
    private final Stretching stretching;

    Unlocking(KeySlots slots, MentorKeys mentorKeys, Stretching stretching) {
        this.slots = slots;
        this.mentorKeys = mentorKeys;
        this.stretching = stretching;
    }

    Opened with(OwnerId owner, Secret password) {
        return first(owner, KeySlot.Kind.PASSWORD, slot -> slot.open(password, stretching));
    }

    Opened with(OwnerId owner, RecoveryCode code) {
        return first(owner, KeySlot.Kind.RECOVERY, slot -> slot.open(code));
    }

    /** Tries the accepted slot, then those of a change that was cut short. Damaged slots do not keep others shut. */
    private Opened first(OwnerId owner, KeySlot.Kind kind, Function<KeySlot, KeyMaterial> opening) {
        List<KeySlot> candidates = mentorKeys
                .of(owner)
                .map(mentorKey -> slots.of(owner, kind, mentorKey))
                .orElseThrow(WrongSecretException::new);
        boolean damaged = candidates.isEmpty();
        for (KeySlot slot : candidates.subList(0, Math.min(candidates.size(), KeySlots.MOST_TRIED))) {
            try {
                return new Opened(slot, opening.apply(slot));
            } catch (SealBrokenException e) {
                // another secret, or a slot that somebody changed: the two cannot be told apart
            } catch (VaultDamagedException e) {
                damaged = true;
            }
        }
        throw damaged ? new VaultDamagedException() : new WrongSecretException();
    }

    record Opened(KeySlot slot, KeyMaterial mentorKey) {}
}

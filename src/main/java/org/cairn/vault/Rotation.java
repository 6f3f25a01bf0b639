package org.cairn.vault;

import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Gives a vault new keys. All that is new is written beside what is there, read back and opened; one transaction then
 * makes it the valid one; then every relationship is resealed and loses its older key. See
 * {@code docs/decisions/0014}.
 */
@Component
class Rotation {

    private static final Logger LOG = LoggerFactory.getLogger(Rotation.class);

    private final KeySlots slots;
    private final KeyWraps wraps;
    private final MentorKeys mentorKeys;
    private final Keyrings keyrings;
    private final SecretChange change;
    private final Stretching stretching;
    private final Commits commits;
    private final ObjectProvider<Resealing> resealing;

    Rotation(
            KeySlots slots,
            KeyWraps wraps,
            MentorKeys mentorKeys,
            Keyrings keyrings,
            SecretChange change,
            Stretching stretching,
            Commits commits,
            ObjectProvider<Resealing> resealing) {
        this.slots = slots;
        this.wraps = wraps;
        this.mentorKeys = mentorKeys;
        this.keyrings = keyrings;
        this.change = change;
        this.stretching = stretching;
        this.commits = commits;
        this.resealing = resealing;
    }

    void begin(Keyring open, Secret password, RecoveryCode code, Runnable accepted) {
        OwnerId owner = open.owner();
        KeyMaterial next = KeyMaterial.random();
        try (KeyMaterial before = open.mentorKey()) {
            KeySlot byPassword = KeySlot.forPassword(owner, password, next, true, stretching);
            KeySlot byCode = KeySlot.forRecovery(owner, code, next, true);
            write(owner, before, next, byPassword, byCode);
            change.readBack(byPassword, next, slot -> slot.open(password, stretching));
            change.readBack(byCode, next, slot -> slot.open(code));
            readBackKeys(owner, before, next);
            commits.alone(() -> {
                accept(owner, before.id(), next.id(), byPassword, byCode);
                accepted.run();
            });
        } catch (RuntimeException e) {
            next.close();
            throw e;
        }
        open.continueWith(next);
        keyrings.wipeOthers(open);
    }

    private void write(OwnerId owner, KeyMaterial before, KeyMaterial next, KeySlot... pending) {
        commits.alone(() -> {
            lock(owner, before.id());
            slots.removePending(owner);
            wraps.removeNotUnder(owner, before.id());
            List.of(pending).forEach(slots::add);
            Map<UUID, Integer> latest = new HashMap<>();
            for (KeyWrap wrap : wraps.under(owner, before.id())) {
                wraps.add(wrap.rewrap(before, next));
                latest.put(wrap.relationship(), wrap.generation());
            }
            latest.forEach((relationship, generation) -> {
                try (KeyMaterial key = KeyMaterial.random()) {
                    wraps.add(KeyWrap.of(key, next, owner, relationship, generation + 1));
                }
            });
        });
    }

    private void readBackKeys(OwnerId owner, KeyMaterial before, KeyMaterial next) {
        List<KeyWrap> old = commits.reading(() -> wraps.under(owner, before.id()));
        Map<UUID, KeyWrap> written = commits.reading(() -> wraps.under(owner, next.id())).stream()
                .collect(Collectors.toMap(KeyWrap::id, wrap -> wrap));
        written.values().forEach(wrap -> wrap.open(next).close());
        for (KeyWrap wrap : old) {
            KeyWrap again = written.get(wrap.id());
            if (again == null) {
                throw new VaultChangedException();
            }
            try (KeyMaterial one = wrap.open(before);
                    KeyMaterial other = again.open(next)) {
                if (!MessageDigest.isEqual(one.bytes(), other.bytes())) {
                    throw new VaultDamagedException();
                }
            }
        }
    }

    /** From this commit on the new keys are the valid ones; a relationship that began meanwhile calls it off. */
    private void accept(OwnerId owner, UUID before, UUID next, KeySlot... pending) {
        lock(owner, before);
        Set<UUID> written = new HashSet<>();
        wraps.under(owner, next).forEach(wrap -> written.add(wrap.id()));
        if (!wraps.under(owner, before).stream().allMatch(wrap -> written.contains(wrap.id()))) {
            throw new VaultChangedException();
        }
        for (KeySlot slot : pending) {
            if (!slots.accept(slot)) {
                throw new VaultChangedException();
            }
        }
        mentorKeys.replace(owner, next);
        wraps.removeNotUnder(owner, next);
    }

    private void lock(OwnerId owner, UUID mentorKey) {
        if (!mentorKeys.lock(owner).equals(mentorKey)) {
            throw new VaultChangedException();
        }
    }

    /** Relationships that still have an older key, with the older keys' ids. */
    Map<UUID, List<UUID>> unfinished(Keyring open) {
        Map<UUID, List<KeyWrap>> all = wraps.under(open.owner(), open.mentorKeyId()).stream()
                .collect(Collectors.groupingBy(KeyWrap::relationship));
        Map<UUID, List<UUID>> older = new HashMap<>();
        all.forEach((relationship, generations) -> {
            if (generations.size() > 1) {
                List<KeyWrap> allButLast = generations.subList(0, generations.size() - 1);
                older.put(relationship, allButLast.stream().map(KeyWrap::id).toList());
            }
        });
        return older;
    }

    /** Reseals what is left. A failure keeps both keys, so nothing is lost by it; the next unlock tries again. */
    void resume(Keyring open) {
        try {
            unfinished(open).forEach((relationship, older) -> finish(open, relationship, older));
        } catch (RuntimeException e) {
            LOG.warn(
                    "Resealing is not finished and goes on at the next unlock: {}",
                    e.getClass().getName());
        }
    }

    private void finish(Keyring open, UUID relationship, List<UUID> older) {
        List<Resealing> stores = resealing.orderedStream().toList();
        if (stores.isEmpty()) {
            return;
        }
        stores.forEach(store -> store.reseal(open, relationship));
        commits.alone(() -> {
            mentorKeys.lock(open.owner());
            older.stream()
                    .filter(keyId -> stores.stream().noneMatch(store -> store.isAnySealedUnder(relationship, keyId)))
                    .forEach(keyId -> wraps.remove(open.owner(), keyId));
        });
        open.forget(relationship);
    }
}

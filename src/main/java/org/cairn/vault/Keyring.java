package org.cairn.vault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open keys of one mentor, in memory only: the mentor key, and each relationship's keys once they are needed.
 * Closing overwrites them and runs what was registered. Never serialise it.
 */
public final class Keyring implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Keyring.class);

    private final OwnerId owner;
    private final Map<UUID, List<KeyMaterial>> relationships = new HashMap<>();
    private final List<Runnable> hooks = new ArrayList<>();
    private KeyMaterial mentorKey;
    private boolean open = true;

    /** Takes the key over. */
    Keyring(OwnerId owner, KeyMaterial mentorKey) {
        this.owner = owner;
        this.mentorKey = mentorKey;
    }

    public OwnerId owner() {
        return owner;
    }

    public synchronized boolean isOpen() {
        return open;
    }

    /** Runs once when the keyring closes; at once when it is closed already. */
    public void onClose(Runnable hook) {
        synchronized (this) {
            if (open) {
                hooks.add(hook);
                return;
            }
        }
        hook.run();
    }

    @Override
    public void close() {
        List<Runnable> toRun;
        synchronized (this) {
            open = false;
            mentorKey.close();
            forgetRelationships();
            toRun = List.copyOf(hooks);
            hooks.clear();
        }
        toRun.forEach(Keyring::runToTheEnd);
    }

    /** A failing hook must not keep the others from clearing their text. */
    private static void runToTheEnd(Runnable hook) {
        try {
            hook.run();
        } catch (RuntimeException e) {
            LOG.warn(
                    "Something could not be cleared when a vault was locked: {}",
                    e.getClass().getName());
        }
    }

    /** A copy, for the caller to close; {@link VaultLockedException} once the keyring is closed. */
    synchronized KeyMaterial mentorKey() {
        refuseWhenClosed();
        return mentorKey.copy();
    }

    synchronized UUID mentorKeyId() {
        refuseWhenClosed();
        return mentorKey.id();
    }

    /** A copy of the key that seals, or nothing when the relationship's keys have not been loaded. */
    synchronized Optional<KeyMaterial> sealingKey(UUID relationship) {
        refuseWhenClosed();
        return Optional.ofNullable(relationships.get(relationship))
                .map(keys -> keys.getLast().copy());
    }

    synchronized Optional<KeyMaterial> key(UUID relationship, UUID keyId) {
        refuseWhenClosed();
        return relationships.getOrDefault(relationship, List.of()).stream()
                .filter(key -> key.id().equals(keyId))
                .findFirst()
                .map(KeyMaterial::copy);
    }

    /** Takes the keys over, the one that seals last. */
    synchronized void keep(UUID relationship, List<KeyMaterial> keys) {
        if (!open) {
            keys.forEach(KeyMaterial::close);
            throw new VaultLockedException();
        }
        forget(relationship);
        relationships.put(relationship, List.copyOf(keys));
    }

    synchronized void forget(UUID relationship) {
        List<KeyMaterial> keys = relationships.remove(relationship);
        if (keys != null) {
            keys.forEach(KeyMaterial::close);
        }
    }

    /** Goes on with another mentor key, which it takes over; relationship keys are loaded anew. */
    synchronized void continueWith(KeyMaterial next) {
        if (!open) {
            next.close();
            throw new VaultLockedException();
        }
        mentorKey.close();
        mentorKey = next;
        forgetRelationships();
    }

    private void forgetRelationships() {
        List.copyOf(relationships.keySet()).forEach(this::forget);
    }

    private void refuseWhenClosed() {
        if (!open) {
            throw new VaultLockedException();
        }
    }

    @Override
    public String toString() {
        return "Keyring[…]";
    }
}

package org.cairn.vault;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The open keyrings of this node by session. They are never stored and never leave it. */
@Component
public class Keyrings {

    private final Map<SessionKey, Keyring> open = new ConcurrentHashMap<>();
    private final ObjectProvider<CurrentSessionKey> session;

    Keyrings(ObjectProvider<CurrentSessionKey> session) {
        this.session = session;
    }

    /** Keeps the keyring for the session until either is closed; one that was there before is wiped. */
    public void put(SessionKey key, Keyring keyring) {
        Keyring before = open.put(key, keyring);
        if (before != null && before != keyring) {
            before.close();
        }
        keyring.onClose(() -> open.remove(key, keyring));
    }

    public Optional<Keyring> find(SessionKey key) {
        return Optional.ofNullable(open.get(key)).filter(Keyring::isOpen);
    }

    /** Closes the session's keyring, if it has one. */
    public void wipe(SessionKey key) {
        Keyring keyring = open.remove(key);
        if (keyring != null) {
            keyring.close();
        }
    }

    /** Closes every other keyring of the same owner on this node. */
    public void wipeOthers(Keyring kept) {
        open.values().stream()
                .filter(keyring -> keyring != kept && keyring.owner().equals(kept.owner()))
                .forEach(Keyring::close);
    }

    /** The keyring of whoever works now; {@link VaultLockedException} when nobody is signed in or it is locked. */
    public Keyring current() {
        return Optional.ofNullable(session.getIfAvailable())
                .flatMap(CurrentSessionKey::currentSessionKey)
                .flatMap(this::find)
                .orElseThrow(VaultLockedException::new);
    }

    public int openCount() {
        return (int) open.values().stream().filter(Keyring::isOpen).count();
    }

    /** The keyrings of one owner that are open on this node. */
    public List<Keyring> openOf(OwnerId owner) {
        return open.values().stream()
                .filter(keyring -> keyring.isOpen() && keyring.owner().equals(owner))
                .toList();
    }

    void forget(OwnerId owner, UUID relationship) {
        open.values().stream()
                .filter(keyring -> keyring.owner().equals(owner))
                .forEach(keyring -> keyring.forget(relationship));
    }
}

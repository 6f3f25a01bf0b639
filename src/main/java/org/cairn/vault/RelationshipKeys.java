package org.cairn.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The keys of relationships: one each (two during a rotation), wrapped under the mentor key of its owner. */
@Component
public class RelationshipKeys {

    private final KeyWraps wraps;
    private final MentorKeys mentorKeys;
    private final Keyrings keyrings;
    private final Commits commits;

    RelationshipKeys(KeyWraps wraps, MentorKeys mentorKeys, Keyrings keyrings, Commits commits) {
        this.wraps = wraps;
        this.mentorKeys = mentorKeys;
        this.keyrings = keyrings;
        this.commits = commits;
    }

    /** Makes a random key for the relationship, in the caller's transaction if there is one. Refuses a second one. */
    public void create(Keyring open, UUID relationship) {
        commits.join(() -> {
            try (KeyMaterial mentorKey = open.mentorKey();
                    KeyMaterial key = KeyMaterial.random()) {
                lockOrClose(open, mentorKey.id());
                if (wraps.existsFor(open.owner(), relationship)) {
                    throw new IllegalStateException("The relationship has a key already.");
                }
                wraps.add(KeyWrap.of(key, mentorKey, open.owner(), relationship, 1));
            }
        });
    }

    public boolean exists(OwnerId owner, UUID relationship) {
        return wraps.existsFor(owner, relationship);
    }

    /**
     * Deletes every wrap of the relationship's key: what was sealed under it can never be opened again, but from a
     * backup that still holds both. In the caller's transaction if there is one.
     */
    public void destroy(Keyring open, UUID relationship) {
        commits.join(
                () -> {
                    lockOrClose(open, open.mentorKeyId());
                    wraps.removeAll(open.owner(), relationship);
                    forget(open, relationship);
                },
                () -> forget(open, relationship));
    }

    /**
     * The same without an open vault: nothing has to be opened to be destroyed. Whoever calls knows that its day has
     * come.
     *
     * @return how many wraps there were
     */
    public int destroy(OwnerId owner, UUID relationship) {
        int[] removed = {0};
        commits.join(
                () -> {
                    mentorKeys.lock(owner);
                    removed[0] = wraps.removeAll(owner, relationship);
                    keyrings.forget(owner, relationship);
                },
                () -> keyrings.forget(owner, relationship));
        return removed[0];
    }

    /** Twice, because whoever reads while the key is being removed has it again. */
    private void forget(Keyring open, UUID relationship) {
        keyrings.forget(open.owner(), relationship);
        open.forget(relationship);
    }

    /** Tries to open the relationship's key, in memory and from its wraps. */
    public boolean opens(Keyring open, UUID relationship) {
        try (KeyMaterial key = sealingKey(open, relationship)) {
            return true;
        } catch (NoRelationshipKeyException none) {
            return false;
        }
    }

    /** A copy of the key that seals now. */
    KeyMaterial sealingKey(Keyring open, UUID relationship) {
        return open.sealingKey(relationship).orElseGet(() -> {
            load(open, relationship);
            return open.sealingKey(relationship).orElseThrow(NoRelationshipKeyException::new);
        });
    }

    /** A copy of the key with this id, or {@link SealBrokenException} when the relationship has none such. */
    KeyMaterial key(Keyring open, UUID relationship, UUID keyId) {
        return open.key(relationship, keyId).orElseGet(() -> {
            load(open, relationship);
            return open.key(relationship, keyId).orElseThrow(SealBrokenException::new);
        });
    }

    private void load(Keyring open, UUID relationship) {
        try (KeyMaterial mentorKey = open.mentorKey()) {
            List<KeyWrap> stored = wraps.of(open.owner(), relationship, mentorKey.id());
            if (stored.isEmpty()) {
                closeWhenReplaced(open, mentorKey.id());
                return;
            }
            List<KeyMaterial> keys = new ArrayList<>();
            stored.forEach(wrap -> keys.add(wrap.open(mentorKey)));
            open.keep(relationship, keys);
        }
    }

    private void lockOrClose(Keyring open, UUID mentorKey) {
        if (!mentorKeys.lock(open.owner()).equals(mentorKey)) {
            open.close();
            throw new VaultLockedException();
        }
    }

    /** A keyring that was open elsewhere while its vault was rotated is worth nothing any more. */
    private void closeWhenReplaced(Keyring open, UUID mentorKey) {
        if (!mentorKeys.of(open.owner()).filter(mentorKey::equals).isPresent()) {
            open.close();
            throw new VaultLockedException();
        }
    }
}

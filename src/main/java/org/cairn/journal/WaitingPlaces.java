package org.cairn.journal;

import java.util.Arrays;
import java.util.Base64;
import org.cairn.common.WaitingPlace;
import org.cairn.relationships.OwnRelationships;
import org.cairn.relationships.RelationshipId;
import org.cairn.vault.Keyring;
import org.cairn.vault.Keyrings;
import org.cairn.vault.StashKeys;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Where words of the signed-in mentor wait in the browser, and the keys that open them while the vault is open. */
@Service
@PreAuthorize("hasRole('MENTOR')")
public class WaitingPlaces {

    private final OwnRelationships own;
    private final Keyrings keyrings;
    private final StashKeys keys;

    WaitingPlaces(OwnRelationships own, Keyrings keyrings, StashKeys keys) {
        this.own = own;
        this.keyrings = keyrings;
        this.keys = keys;
    }

    /** {@link org.cairn.relationships.RelationshipNotFoundException} when the relationship is unknown, destroyed or somebody else's. */
    public WaitingPlace of(RelationshipId relationship, String place) {
        own.requireJournal(relationship);
        Keyring keyring = keyrings.current();
        byte[] key = keys.keyFor(keyring, relationship.value(), place);
        try {
            return new WaitingPlace(
                    keyring.owner().value().toString(),
                    relationship.value().toString(),
                    place,
                    Base64.getEncoder().encodeToString(key));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }
}

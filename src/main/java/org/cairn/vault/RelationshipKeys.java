package org.cairn.vault;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** The keys of relationships: one each, wrapped under the mentor key of its owner. */
@Component
public class RelationshipKeys {

    RelationshipKeys() {}

    /** Makes a random key for the relationship, in the caller's transaction. Refuses a second one. */
    public void create(Keyring open, UUID relationship) {
        throw new UnsupportedOperationException();
    }

    public boolean exists(OwnerId owner, UUID relationship) {
        throw new UnsupportedOperationException();
    }

    /** Deletes every wrap of the relationship's key: what was sealed under it can never be opened again. */
    public void destroy(Keyring open, UUID relationship) {
        throw new UnsupportedOperationException();
    }
}

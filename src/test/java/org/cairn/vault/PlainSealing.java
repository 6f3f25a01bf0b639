package org.cairn.vault;

import java.util.UUID;

/** Seals nothing: what saving would cost without it. */
public final class PlainSealing extends Sealing {

    public PlainSealing() {
        super(null, null);
    }

    @Override
    public byte[] seal(Keyring open, SealedPlace place, byte[] plaintext) {
        return plaintext.clone();
    }

    @Override
    public byte[] open(Keyring open, SealedPlace place, byte[] envelope) {
        return envelope.clone();
    }

    @Override
    public boolean isCurrent(Keyring open, UUID relationship, byte[] envelope) {
        return true;
    }
}

package org.cairn.people;

import org.cairn.people.session.SigningIn;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Asks the signed-in person's own password once more, for what cannot be taken back. */
@Service
public class OwnPassword {

    private final SigningIn signingIn;

    OwnPassword(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    /** Returns when it is the right one, and throws otherwise. Wrong ones are slowed down as they are at sign-in. */
    @PreAuthorize("isAuthenticated()")
    public void require(TypedPassword typed) {
        signingIn.confirm(typed.password(), typed.from());
    }
}

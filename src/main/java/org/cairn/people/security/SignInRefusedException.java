package org.cairn.people.security;

import org.cairn.people.security.SignInFailure.Reason;
import org.springframework.security.core.AuthenticationException;

/** Carries the reason of a refused sign-in through Spring Security. */
final class SignInRefusedException extends AuthenticationException {

    private final Reason reason;
    private final int minutes;

    SignInRefusedException(Reason reason, int minutes) {
        super("Sign-in refused: " + reason);
        this.reason = reason;
        this.minutes = minutes;
    }

    Reason reason() {
        return reason;
    }

    int minutes() {
        return minutes;
    }
}

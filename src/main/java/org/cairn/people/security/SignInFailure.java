package org.cairn.people.security;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** Why the last sign-in of this browser did not work, kept until the form is shown again. */
public record SignInFailure(
        Reason reason, int minutes, @Nullable String email) {

    private static final String ATTRIBUTE = "org.cairn.sign-in-failure";

    /** What the form tells. */
    public enum Reason {
        WRONG,
        TOO_MANY,
        BUSY,
        STALE
    }

    void keep(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    public static @Nullable SignInFailure take(HttpSession session) {
        SignInFailure failure = (SignInFailure) session.getAttribute(ATTRIBUTE);
        session.removeAttribute(ATTRIBUTE);
        return failure;
    }

    @Override
    public String toString() {
        return "SignInFailure[" + reason + "]";
    }
}

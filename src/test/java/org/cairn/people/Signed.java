package org.cairn.people;

import org.cairn.people.session.SessionStart;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Puts somebody at this thread, or nobody. */
public final class Signed {

    private Signed() {}

    public static void in(SignedInPerson person) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SessionStart.authentication(person));
        SecurityContextHolder.setContext(context);
    }

    /** A stranger, as the filter chain has them. */
    public static void nobody() {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new AnonymousAuthenticationToken(
                "test", "stranger", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        SecurityContextHolder.setContext(context);
    }

    public static void out() {
        SecurityContextHolder.clearContext();
    }
}

package org.cairn.shell;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Knows which pages to offer to whoever is signed in. It decides on what is shown; the pages guard themselves. */
@Component
final class Doorkeeper {

    private final AccessAnnotationChecker annotations = new AccessAnnotationChecker();

    boolean isSomebodyThere() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
    }

    boolean mayOpen(Class<?> view) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        Principal principal = isSomebodyThere() ? who : null;
        return annotations.hasAccess(view, principal, role -> has(who, role));
    }

    private static boolean has(@Nullable Authentication who, String role) {
        return who != null
                && who.getAuthorities().stream()
                        .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority()));
    }
}

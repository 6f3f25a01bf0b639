package org.cairn.people;

import java.util.Optional;
import java.util.Set;
import org.cairn.vault.CurrentSessionKey;
import org.cairn.vault.SessionKey;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who works in the current request. Every question about a person throws {@link NotSignedInException} when nobody is. */
@Component
public class CurrentPerson implements CurrentSessionKey {

    CurrentPerson() {}

    public PersonId id() {
        return signedIn().id();
    }

    public String name() {
        return signedIn().name();
    }

    public Set<Role> roles() {
        return signedIn().roles();
    }

    public boolean isSignedIn() {
        return find().isPresent();
    }

    @Override
    public Optional<SessionKey> currentSessionKey() {
        return find().map(SignedInPerson::session);
    }

    public SignedInPerson signedIn() {
        return find().orElseThrow(NotSignedInException::new);
    }

    private static Optional<SignedInPerson> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person)
                : Optional.empty();
    }
}

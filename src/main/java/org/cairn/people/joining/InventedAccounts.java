package org.cairn.people.joining;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.cairn.people.InventedPeople;
import org.cairn.people.Role;
import org.cairn.people.SignedInPerson;
import org.cairn.people.account.EmailAddress;
import org.cairn.people.account.Password;
import org.cairn.people.session.SessionStart;
import org.cairn.people.session.SignedInSessions;
import org.cairn.vault.RecoveryCode;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Makes the accounts of a demonstration as every account is made. Their recovery codes are nobody's. */
@Component
@Profile("demo")
class InventedAccounts implements InventedPeople {

    private final NewAccounts newAccounts;
    private final SignedInSessions sessions;
    private final SecurityContextHolderStrategy contexts;
    private final List<SignIn> all = new CopyOnWriteArrayList<>();

    InventedAccounts(NewAccounts newAccounts, SignedInSessions sessions, SecurityContextHolderStrategy contexts) {
        this.newAccounts = newAccounts;
        this.sessions = sessions;
        this.contexts = contexts;
    }

    @Override
    public void join(SignIn signIn, Set<Role> roles, Runnable firstWork) {
        Newcomer newcomer = new Newcomer(
                signIn.name(),
                new EmailAddress(signIn.email()),
                Password.typed(signIn.password()),
                RecoveryCode.random());
        SignedInPerson person = newAccounts.create(newcomer, roles, id -> {});
        // before the first request, this is not yet the place at which everybody looks
        SecurityContextHolder.setContextHolderStrategy(contexts);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SessionStart.authentication(person));
        SecurityContextHolder.setContext(context);
        try {
            firstWork.run();
        } finally {
            SecurityContextHolder.clearContext();
            sessions.endUntied(person.session());
        }
        all.add(signIn);
    }

    @Override
    public List<SignIn> all() {
        return List.copyOf(all);
    }
}

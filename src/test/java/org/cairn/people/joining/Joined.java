package org.cairn.people.joining;

import java.util.Set;
import java.util.UUID;
import org.cairn.people.Role;
import org.cairn.people.SignedInPerson;
import org.cairn.people.account.EmailAddress;
import org.cairn.people.account.Password;
import org.cairn.vault.RecoveryCode;
import org.springframework.context.ApplicationContext;

/** Somebody who has really joined, with account, vault and an open session that no browser has taken over yet. */
public record Joined(SignedInPerson person, EmailAddress email, RecoveryCode code) {

    public static final Password PASSWORD = Password.typed("slate kettle umbrella forty");
    public static final Password OTHER_PASSWORD = Password.typed("quiet lichen on the ridge");

    public static Joined mentor(ApplicationContext cairn) {
        return with(cairn, Role.MENTOR);
    }

    public static Joined with(ApplicationContext cairn, Role... roles) {
        return with(cairn, PASSWORD, roles);
    }

    public static Joined with(ApplicationContext cairn, Password password, Role... roles) {
        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@example.org");
        RecoveryCode code = RecoveryCode.random();
        SignedInPerson person = cairn.getBean(NewAccounts.class)
                .create(new Newcomer("Helen Marsh", email, password, code), Set.of(roles), id -> {});
        return new Joined(person, email, code);
    }
}

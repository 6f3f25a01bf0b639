package org.cairn.people;

import java.util.Optional;
import org.cairn.people.account.Password;
import org.cairn.people.account.PasswordRules;
import org.cairn.vault.Secret;
import org.springframework.stereotype.Component;

/** Judges a passphrase for something that is sealed by itself, such as an archive: the rules are those of a password. */
@Component
public class Passphrases {

    private final PasswordRules rules;
    private final CurrentPerson person;

    Passphrases(PasswordRules rules, CurrentPerson person) {
        this.rules = rules;
        this.person = person;
    }

    /** From 0 (guessed at once) to 4 (out of reach). */
    public int score(String typed) {
        return rules.score(typed, person.name());
    }

    /** The end of the key of the sentence that refuses it; empty when it can be used. */
    public Optional<String> refusal(String typed) {
        return rules.refusal(typed, person.name()).map(Enum::name);
    }

    /** For the caller to close; {@link IllegalArgumentException} for one that no form should have let through. */
    public Secret secret(String typed) {
        Password passphrase = Password.typed(typed);
        rules.require(passphrase, person.name());
        return passphrase.secret();
    }
}

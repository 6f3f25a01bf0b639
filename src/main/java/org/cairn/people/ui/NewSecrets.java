package org.cairn.people.ui;

import java.util.Optional;
import org.cairn.people.account.Password;
import org.cairn.people.account.PasswordRules;
import org.cairn.people.guessing.NetworkAddress;
import org.cairn.people.own.OwnSecrets;
import org.cairn.vault.RecoveryCode;

/** What the cards of the account page share: judging a new password, and handing secrets on. */
record NewSecrets(OwnSecrets ownSecrets, PasswordRules rules, String name, String email) {

    int score(String typed) {
        return rules.score(typed, name, email);
    }

    /** The key of the sentence that refuses a new password. */
    Optional<String> refusal(String typed) {
        return rules.refusal(typed, name, email).map(reason -> "people.password." + reason);
    }

    void changePassword(String current, String next) {
        ownSecrets.changePassword(Password.typed(current), Password.typed(next), Browser.address());
    }

    void renewRecoveryCode(String current, RecoveryCode next) {
        ownSecrets.renewRecoveryCode(Password.typed(current), next, Browser.address());
    }

    void renewEverything(String current, String next, RecoveryCode code, NetworkAddress address) {
        ownSecrets.renewEverything(Password.typed(current), Password.typed(next), code, address);
    }

    @Override
    public String toString() {
        return "NewSecrets[…]";
    }
}

package org.cairn.people.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cairn.people.account.EmailAddress;
import org.cairn.people.account.Password;
import org.cairn.people.account.PasswordRules;
import org.cairn.people.account.Person;
import org.cairn.people.joining.Newcomer;

/** The three steps of joining. Nothing is stored before the recovery code was typed back. */
final class JoiningViewModel {

    enum Step {
        PERSON,
        CODE,
        TYPE_BACK
    }

    enum Field {
        NAME,
        EMAIL,
        PASSWORD
    }

    /** A sentence (the key of its text) that belongs beside a field. */
    record Refusal(Field field, String key) {}

    private final PasswordRules rules;
    private final RecoveryCodeViewModel code = new RecoveryCodeViewModel();
    private Step step = Step.PERSON;
    private String name = "";
    private String email = "";
    private String password = "";

    JoiningViewModel(PasswordRules rules) {
        this.rules = rules;
    }

    Step step() {
        return step;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    /** The address that an invitation was sent to; it can be changed. */
    void suggest(String knownEmail) {
        email = knownEmail;
    }

    RecoveryCodeViewModel code() {
        return code;
    }

    int score(String typedPassword, String typedName, String typedEmail) {
        return rules.score(typedPassword, typedName, typedEmail);
    }

    /** Goes on to the recovery code when nothing is to be said. */
    List<Refusal> introduce(String typedName, String typedEmail, String typedPassword) {
        List<Refusal> refusals = new ArrayList<>();
        if (!accepted(() -> Person.checkedName(typedName))) {
            refusals.add(new Refusal(Field.NAME, "people.joining.nameRefused"));
        }
        if (!accepted(() -> new EmailAddress(typedEmail))) {
            refusals.add(new Refusal(Field.EMAIL, "people.joining.emailRefused"));
        }
        rules.refusal(typedPassword, typedName, typedEmail)
                .ifPresent(refusal -> refusals.add(new Refusal(Field.PASSWORD, "people.password." + refusal)));
        if (refusals.isEmpty()) {
            name = typedName.strip();
            email = typedEmail.strip();
            password = typedPassword;
            step = Step.CODE;
        }
        return refusals;
    }

    void typeBack() {
        require(step == Step.CODE);
        step = Step.TYPE_BACK;
    }

    void back() {
        step = step == Step.TYPE_BACK ? Step.CODE : Step.PERSON;
    }

    /** Back to the first step, because the e-mail address belongs to somebody. */
    void anotherEmail() {
        step = Step.PERSON;
    }

    /** The newcomer, once the right code was typed back; empty when it was not. */
    Optional<Newcomer> confirm(String typed) {
        require(step == Step.TYPE_BACK);
        return code.isTypedBack(typed)
                ? Optional.of(new Newcomer(name, new EmailAddress(email), Password.typed(password), code.code()))
                : Optional.empty();
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalStateException("This step has not been reached.");
        }
    }

    private static boolean accepted(Runnable check) {
        try {
            check.run();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

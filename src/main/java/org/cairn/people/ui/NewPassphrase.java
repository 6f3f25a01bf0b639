package org.cairn.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;
import org.cairn.people.Passphrases;
import org.cairn.people.account.Password;

/** Asks twice for a passphrase that opens one thing and nothing else, and says beside the field why it is refused. */
public final class NewPassphrase extends Div {

    private final transient Passphrases passphrases;
    private final NewPasswordField once;
    private final PasswordField again;

    public NewPassphrase(Passphrases passphrases) {
        this.passphrases = passphrases;
        once = new NewPasswordField(getTranslation("people.passphrase"), passphrases::score);
        again = new PasswordField(getTranslation("people.passphrase.again"));
        again.setMaxLength(Password.MAXIMUM_LENGTH);
        again.setRequiredIndicatorVisible(true);
        again.setManualValidation(true);
        again.getElement().setAttribute("autocomplete", "new-password").setAttribute("name", "new-password-again");
        addClassName("form-stack");
        add(once, again);
    }

    /** What was typed, when it can be used and is the same twice. Otherwise the field says what is wrong. */
    public Optional<String> accepted() {
        once.accept();
        again.setInvalid(false);
        Optional<String> refusal = passphrases.refusal(once.getValue());
        if (refusal.isPresent()) {
            once.refuse(getTranslation("people.password." + refusal.get()));
            return Optional.empty();
        }
        if (!once.getValue().equals(again.getValue())) {
            CardForm.refuse(again, getTranslation("people.passphrase.differs"));
            return Optional.empty();
        }
        return Optional.of(once.getValue());
    }

    public void clear() {
        once.clear();
        again.clear();
        once.accept();
    }
}

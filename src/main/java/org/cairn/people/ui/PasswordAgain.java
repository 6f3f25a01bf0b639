package org.cairn.people.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;
import java.util.function.Consumer;
import org.cairn.people.TypedPassword;
import org.cairn.people.account.Password;

/** The field that asks for one's own password once more, for what cannot be taken back. It says itself why it was refused. */
public final class PasswordAgain extends PasswordField {

    public PasswordAgain(String label) {
        super(label);
        setMaxLength(Password.MAXIMUM_LENGTH);
        // a browser that fills the password in by itself would agree for whoever sits before it
        getElement().setAttribute("autocomplete", "new-password").setAttribute("name", "password-again");
    }

    /** Lets it be tried with what was typed. True when it was the right password, and it was done. */
    public boolean attempt(Consumer<TypedPassword> attempt) {
        Optional<String> refusal = Attempt.refusal(
                this,
                "people.again.wrong",
                () -> attempt.accept(new TypedPassword(Password.typed(getValue()), Browser.address())));
        clear();
        refusal.ifPresent(sentence -> CardForm.refuse(this, sentence));
        return refusal.isEmpty();
    }
}

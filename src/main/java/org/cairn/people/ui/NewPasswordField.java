package org.cairn.people.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.ToIntFunction;
import org.cairn.people.account.Password;

/** A field for a new password, with its strength beneath. */
final class NewPasswordField extends PasswordField {

    private static final int PAUSE_MILLISECONDS = 300;

    NewPasswordField(String label, ToIntFunction<String> score) {
        super(label);
        PasswordStrength strength = new PasswordStrength();
        setMaxLength(Password.MAXIMUM_LENGTH);
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        getElement().setAttribute("autocomplete", "new-password").setAttribute("name", "new-password");
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MILLISECONDS);
        addValueChangeListener(change -> strength.show(
                score.applyAsInt(change.getValue()), !change.getValue().isEmpty()));
        setHelperComponent(strength);
    }

    void refuse(String sentence) {
        setErrorMessage(sentence);
        setInvalid(true);
        focus();
    }

    void accept() {
        setInvalid(false);
    }
}

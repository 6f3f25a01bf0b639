package org.cairn.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.ToIntFunction;
import org.cairn.people.account.Password;

/** A field for a new password, with its strength beneath. */
final class NewPasswordField extends Div {

    private static final int PAUSE_MILLISECONDS = 300;

    private final PasswordField field = new PasswordField();

    NewPasswordField(String label, ToIntFunction<String> score) {
        addClassNames("stack", "tight");
        PasswordStrength strength = new PasswordStrength();
        field.setLabel(label);
        field.setMaxLength(Password.MAXIMUM_LENGTH);
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        field.getElement().setAttribute("autocomplete", "new-password").setAttribute("name", "new-password");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLISECONDS);
        field.addValueChangeListener(change ->
                strength.show(score.applyAsInt(change.getValue()), !change.getValue().isEmpty()));
        add(field, strength);
    }

    String value() {
        return field.getValue();
    }

    void refuse(String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.focus();
    }

    void accept() {
        field.setInvalid(false);
    }

    void clear() {
        field.clear();
        field.setInvalid(false);
    }
}

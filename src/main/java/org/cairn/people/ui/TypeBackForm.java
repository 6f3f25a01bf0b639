package org.cairn.people.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** The recovery code is typed back, so that it is known to have been written down rightly. */
final class TypeBackForm extends Div {

    private static final int LONGEST = 120;

    private final TextField typed = new TextField(getTranslation("people.recovery.typed"));
    private final Button done = new Button();
    private final RecoveryCodeViewModel code;
    private Consumer<String> confirmed = text -> {};

    TypeBackForm(RecoveryCodeViewModel code, String verb, Runnable showAgain) {
        this.code = code;
        addClassName("form-stack");
        typed.setHelperText(getTranslation("people.recovery.typedHelp"));
        typed.setMaxLength(LONGEST);
        typed.getElement()
                .setAttribute("autocomplete", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("autocapitalize", "characters");
        done.setText(verb);
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.setDisableOnClick(true);
        done.addClickListener(click -> confirm());
        Button again = new Button(getTranslation("people.recovery.showAgain"), click -> showAgain.run());
        again.addThemeVariants(ButtonVariant.TERTIARY);
        add(typed, CardForm.actions(done, again));
    }

    /** What happens with a code that was typed back rightly. It calls {@link #again()} when it needs another try. */
    TypeBackForm onConfirmed(Consumer<String> handler) {
        confirmed = handler;
        return this;
    }

    TypeBackForm focused() {
        typed.setAutofocus(true);
        done.addClickShortcut(Key.ENTER);
        return this;
    }

    private void confirm() {
        if (code.isTypedBack(typed.getValue())) {
            typed.setInvalid(false);
            confirmed.accept(typed.getValue());
            return;
        }
        typed.setErrorMessage(getTranslation("people.recovery.differs", code.firstDifference(typed.getValue())));
        typed.setInvalid(true);
        typed.focus();
        again();
    }

    void again() {
        done.setEnabled(true);
    }
}

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

    TypeBackForm(RecoveryCodeViewModel code, String verb, Consumer<String> confirmed, Runnable showAgain) {
        addClassName("form-stack");
        typed.setHelperText(getTranslation("people.recovery.typedHelp"));
        typed.setMaxLength(LONGEST);
        typed.setAutofocus(true);
        typed.getElement().setAttribute("autocomplete", "off").setAttribute("spellcheck", "false")
                .setAttribute("autocapitalize", "characters");
        done.setText(verb);
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.setDisableOnClick(true);
        done.addClickShortcut(Key.ENTER);
        done.addClickListener(click -> {
            if (code.isTypedBack(typed.getValue())) {
                typed.setInvalid(false);
                confirmed.accept(typed.getValue());
            } else {
                refuse(getTranslation("people.recovery.differs", code.firstDifference(typed.getValue())));
            }
        });
        Button again = new Button(getTranslation("people.recovery.showAgain"), click -> showAgain.run());
        again.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(done, again);
        actions.addClassName("form-actions");
        add(typed, actions);
    }

    void refuse(String sentence) {
        typed.setErrorMessage(sentence);
        typed.setInvalid(true);
        typed.focus();
        done.setEnabled(true);
    }
}

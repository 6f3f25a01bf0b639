package org.cairn.archives.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks for the passphrase of the file that has arrived. */
final class PassphraseStep extends Div {

    private static final int LONGEST = 200;

    private final PasswordField passphrase = new PasswordField(getTranslation("archives.in.passphrase"));

    PassphraseStep(@Nullable String refusal, Consumer<String> typed, Runnable anotherFile) {
        passphrase.setMaxLength(LONGEST);
        passphrase.getElement().setAttribute("autocomplete", "off").setAttribute("name", "archive-passphrase");
        Button open = new Button(getTranslation("archives.in.open"), _ -> {
            String words = passphrase.getValue();
            passphrase.clear();
            typed.accept(words);
        });
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.addClickShortcut(Key.ENTER);
        Button another = new Button(getTranslation("archives.in.another"), _ -> anotherFile.run());
        another.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(open, another);
        actions.addClassName("form-actions");
        Div form = new Div(passphrase, actions);
        form.addClassName("form-stack");
        add(new BringInStep(
                refusal, getTranslation("archives.in.arrived"), getTranslation("archives.in.arrived.note"), form));
    }

    void focus() {
        passphrase.focus();
    }
}

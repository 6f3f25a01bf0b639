package org.cairn.relationships.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Normalizer;

/** Says plainly what is destroyed, what remains and for how long, and has the name typed before it happens. */
final class DestroyDialog extends Dialog {

    private final TextField typed = new TextField();
    private final String name;
    private final transient Runnable destroy;

    DestroyDialog(String name, Runnable destroy) {
        this.name = name;
        this.destroy = destroy;
        addClassName("editor-dialog");
        setHeaderTitle(getTranslation("relationships.destroy.title", name));
        typed.setLabel(getTranslation("relationships.destroy.type", name));
        typed.setAutocomplete(Autocomplete.OFF);
        Div form = new Div(
                new Paragraph(getTranslation("relationships.destroy.what")),
                new Paragraph(getTranslation("relationships.destroy.remains")),
                new Paragraph(getTranslation("relationships.destroy.backups")),
                typed);
        form.addClassName("form-stack");
        add(form);
        Button keep = new Button(getTranslation("relationships.destroy.keep"), click -> close());
        Button accept = new Button(getTranslation("relationships.destroy.do"), click -> accept());
        accept.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.PRIMARY);
        getFooter().add(keep, accept);
    }

    private void accept() {
        if (!plain(typed.getValue()).equals(plain(name))) {
            // without the name: screen readers' announcements stay in the page for a while
            typed.setErrorMessage(getTranslation("relationships.destroy.other"));
            typed.setInvalid(true);
            typed.focus();
            return;
        }
        close();
        destroy.run();
    }

    /** However the keyboard composes it. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}

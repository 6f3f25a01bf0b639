package org.cairn.relationships.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;

/** Asks how somebody is to be called, and says who will read it. */
final class NameDialog extends Dialog {

    private static final int MAXIMUM = 80;

    private final TextField name = new TextField();
    private final transient Consumer<String> named;

    private NameDialog(String key, Consumer<String> named) {
        this.named = named;
        addClassName("editor-dialog");
        setHeaderTitle(getTranslation(key + "title"));
        name.setLabel(getTranslation("relationships.name.label"));
        name.setMaxLength(MAXIMUM);
        name.setAutocomplete(Autocomplete.OFF);
        Paragraph note = new Paragraph(getTranslation("relationships.name.note"));
        note.addClassNames("form-note", "quiet", "small");
        Div field = new Div(new VisibilityBadge(Visibility.ONLY_YOU), name);
        field.addClassName("field-with-badge");
        Div form = new Div(field, note);
        form.addClassName("form-stack");
        add(form);
        Button cancel = new Button(getTranslation("common.confirm.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button accept = new Button(getTranslation(key + "do"), click -> accept());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.addClickShortcut(Key.ENTER);
        getFooter().add(cancel, accept);
        addOpenedChangeListener(opened -> name.focus());
    }

    static NameDialog forSomeoneNew(Consumer<String> named) {
        return new NameDialog("relationships.new.", named);
    }

    static NameDialog forAnotherName(String before, Consumer<String> named) {
        NameDialog dialog = new NameDialog("relationships.rename.", named);
        dialog.name.setValue(before);
        return dialog;
    }

    private void accept() {
        if (name.getValue().isBlank()) {
            name.setErrorMessage(getTranslation("relationships.name.missing"));
            name.setInvalid(true);
            name.focus();
            return;
        }
        close();
        named.accept(name.getValue());
    }
}

package org.cairn.archives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cairn.archives.TakingOut;
import org.cairn.common.ui.Card;
import org.cairn.people.Passphrases;
import org.cairn.people.ui.NewPassphrase;
import org.cairn.people.ui.PasswordAgain;

/** Asks what is to be taken out, for the passphrase it will open with, and for the own password. */
final class TakeOutForm extends Div {

    private final CheckboxGroup<Takeable> which = new CheckboxGroup<>();
    private final NewPassphrase passphrase;
    private final PasswordAgain password = new PasswordAgain(getTranslation("archives.out.password"));
    private final Paragraph refusal = new Paragraph();
    private final transient List<Takeable> all;
    private final transient TakingOut takingOut;
    private transient Consumer<TakingOut.Order> ordered = _ -> {};

    TakeOutForm(List<Takeable> all, Passphrases passphrases, TakingOut takingOut) {
        this.all = all;
        this.takingOut = takingOut;
        passphrase = new NewPassphrase(passphrases);
        addClassName("stack");
        which.setLabel(getTranslation("archives.out.which"));
        which.setItems(all);
        which.setItemLabelGenerator(Takeable::label);
        which.select(all);
        which.addClassName("archive-which");
        refusal.addClassNames("callout", "archive-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Button make = new Button(getTranslation("archives.out.do"), _ -> order());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(make);
        actions.addClassName("form-actions");
        Card card = new Card();
        card.add(
                refusal,
                part(getTranslation("archives.out.what"), getTranslation("archives.out.what.note"), which),
                part(
                        getTranslation("archives.out.passphrase"),
                        getTranslation("archives.out.passphrase.note"),
                        passphrase),
                part(getTranslation("archives.out.own"), getTranslation("archives.out.own.note"), password),
                actions);
        add(card);
    }

    private static Div part(String title, String explained, Component content) {
        Paragraph note = new Paragraph(explained);
        note.addClassNames("form-note", "quiet");
        Div part = new Div(new H2(title), note, content);
        part.addClassNames("form-stack", "archive-part");
        return part;
    }

    /** The one with this id alone, or all of them when there is none such. */
    TakeOutForm choose(String id) {
        Set<Takeable> only =
                all.stream().filter(one -> one.id().toString().equals(id)).collect(Collectors.toSet());
        which.setValue(only.isEmpty() ? Set.copyOf(all) : only);
        return this;
    }

    TakeOutForm onOrdered(Consumer<TakingOut.Order> then) {
        ordered = then;
        return this;
    }

    void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(true);
    }

    private void order() {
        which.setInvalid(which.getValue().isEmpty());
        which.setErrorMessage(getTranslation("archives.out.which.none"));
        Optional<String> chosen = passphrase.accepted();
        if (which.isInvalid() || chosen.isEmpty()) {
            return;
        }
        TakingOut.Order[] order = new TakingOut.Order[1];
        boolean right = password.attempt(typed -> order[0] = takingOut.order(
                all.stream()
                        .filter(which.getValue()::contains)
                        .map(Takeable::id)
                        .toList(),
                typed,
                chosen.get()));
        if (right) {
            passphrase.clear();
            ordered.accept(order[0]);
        }
    }
}

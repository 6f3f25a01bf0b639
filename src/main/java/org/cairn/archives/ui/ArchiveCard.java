package org.cairn.archives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import org.cairn.common.ui.Card;
import org.cairn.people.CurrentPerson;
import org.cairn.people.Role;
import org.cairn.people.ui.AccountPart;

/** On the page of the own account: taking everything out, and bringing a sealed file in. */
@org.springframework.stereotype.Component
class ArchiveCard implements AccountPart {

    private final CurrentPerson person;

    ArchiveCard(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public Optional<Component> content() {
        return person.roles().contains(Role.MENTOR) ? Optional.of(card()) : Optional.empty();
    }

    private static Component card() {
        Card card = new Card(I18NProvider.translate("archives.title"));
        Paragraph note = new Paragraph(I18NProvider.translate("archives.explained"));
        note.addClassNames("form-note", "quiet");
        RouterLink out = new RouterLink(I18NProvider.translate("archives.out.title"), TakeOutView.class);
        out.addClassName("quiet-button");
        RouterLink in = new RouterLink(I18NProvider.translate("archives.in.title"), BringInView.class);
        in.addClassName("quiet-button");
        Div actions = new Div(out, in);
        actions.addClassName("form-actions");
        card.add(note, actions);
        return card;
    }
}

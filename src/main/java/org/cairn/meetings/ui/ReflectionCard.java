package org.cairn.meetings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.cycle.CyclePack;
import org.cairn.meetings.Reflection;

/** The mentor's own five minutes, to be read again. */
class ReflectionCard extends Composite<Card> {

    private final transient Reflection reflection;
    private final transient CyclePack cycle;

    ReflectionCard(Reflection reflection, CyclePack cycle) {
        this.reflection = reflection;
        this.cycle = cycle;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(I18NProvider.translate("meetings.afterwards.title"));
        card.badge(new VisibilityBadge(Visibility.ONLY_YOU));
        cycle.afterwards().stream()
                .filter(prompt -> !reflection.to(prompt.id()).isBlank())
                .forEach(prompt -> {
                    Paragraph words = new Paragraph(reflection.to(prompt.id()));
                    words.addClassName("as-typed");
                    words.getElement().setAttribute("dir", "auto");
                    card.add(new H3(prompt.text()), words);
                });
        return card;
    }
}

package org.cairn.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.cairn.common.ui.Card;
import org.cairn.people.account.Appearance;
import org.cairn.people.own.OwnScreen;

/** Light, dark, or as the device is; it changes at once. */
final class AppearanceCard extends Div {

    /** A theme that no style knows follows the device. */
    private static final String SHOW = "document.documentElement.dataset.theme = $0";

    AppearanceCard(OwnScreen screen) {
        RadioButtonGroup<Appearance> choice =
                new RadioButtonGroup<>(getTranslation("people.appearance.label"), Appearance.values());
        choice.addClassName("appearance-choice");
        choice.setItemLabelGenerator(one -> getTranslation("people.appearance." + one));
        choice.setValue(screen.appearance());
        choice.addValueChangeListener(change -> {
            screen.show(change.getValue());
            getUI().ifPresent(ui -> ui.getPage().executeJs(SHOW, AppearanceOnEveryPage.name(change.getValue())));
        });
        Card card = new Card(getTranslation("people.appearance.title"));
        card.add(CardForm.note(getTranslation("people.appearance.explained")), choice);
        add(card);
    }
}

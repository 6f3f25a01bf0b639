package org.cairn.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.Notices;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.people.account.Person;
import org.cairn.people.own.OwnAccount;

/** The name that others see. */
final class NameCard extends Div {

    NameCard(OwnAccount account, String name, Consumer<String> renamed) {
        TextField field = new TextField(getTranslation("people.name"));
        field.setMaxLength(Person.LONGEST_NAME);
        field.setValue(name);
        field.getElement().setAttribute("autocomplete", "name");
        Button save = new Button(getTranslation("people.account.saveName"));
        save.addClickListener(
                click -> Attempt.refusal(this, "people.joining.nameRefused", () -> account.rename(field.getValue()))
                        .ifPresentOrElse(sentence -> CardForm.refuse(field, sentence), () -> {
                            field.setInvalid(false);
                            renamed.accept(Person.checkedName(field.getValue()));
                            Notices.show(getTranslation("people.account.nameSaved"));
                        }));
        Card card = new Card(getTranslation("people.account.name"));
        card.badge(new VisibilityBadge(Visibility.YOU_AND_ADMINISTRATORS));
        card.add(CardForm.stack(field, CardForm.actions(save)));
        add(card);
    }
}

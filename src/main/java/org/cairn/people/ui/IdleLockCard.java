package org.cairn.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.Notices;
import org.cairn.people.account.Account;
import org.cairn.people.own.OwnAccount;

/** After how many minutes without any action Cairn locks. */
final class IdleLockCard extends Div {

    IdleLockCard(OwnAccount account, int minutes) {
        IntegerField field = new IntegerField(getTranslation("people.account.idleMinutes"));
        field.setMin(Account.SHORTEST_IDLE_MINUTES);
        field.setMax(Account.LONGEST_IDLE_MINUTES);
        field.setStepButtonsVisible(true);
        field.setManualValidation(true);
        field.setValue(minutes);
        Button save = new Button(getTranslation("people.account.saveIdle"));
        save.addClickListener(click -> Attempt.refusal(this, "people.account.idleRefused", () -> save(account, field))
                .ifPresentOrElse(sentence -> CardForm.refuse(field, sentence), () -> {
                    field.setInvalid(false);
                    Notices.show(getTranslation("people.account.idleSaved", field.getValue()));
                }));
        Card card = new Card(getTranslation("people.account.idle"));
        card.add(
                CardForm.note(getTranslation("people.account.idleExplained")),
                CardForm.stack(field, CardForm.actions(save)));
        add(card);
    }

    private static void save(OwnAccount account, IntegerField field) {
        Integer minutes = field.getValue();
        if (minutes == null) {
            throw new IllegalArgumentException("No number.");
        }
        account.lockWhenIdleFor(minutes);
    }
}

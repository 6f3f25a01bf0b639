package org.cairn.handovers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import org.cairn.archives.ArchiveRefusedException;
import org.cairn.archives.DamagedInPartException;
import org.cairn.common.ui.Card;
import org.cairn.handovers.HandOverMovedException;
import org.cairn.handovers.HandOverNotFoundException;
import org.cairn.handovers.HandOverStatus;
import org.cairn.handovers.HandingOver;
import org.cairn.handovers.WordsDifferException;
import org.cairn.journal.JournalDamagedException;
import org.cairn.people.ui.PasswordAgain;

/** Takes the four words that the other mentor reads out, and the own password, and hands over. */
final class HeardForm extends Composite<Card> {

    private static final int LONGEST = 100;

    private final TextField heard = new TextField(getTranslation("handovers.compare.field"));
    private final PasswordAgain password = new PasswordAgain(getTranslation("handovers.password"));
    private final transient HandOverStatus handOver;
    private final transient HandingOver giving;
    private final transient Runnable then;

    HeardForm(HandOverStatus handOver, HandingOver giving, Runnable then, Button withdraw) {
        this.handOver = handOver;
        this.giving = giving;
        this.then = then;
        heard.setMaxLength(LONGEST);
        heard.setWidthFull();
        heard.setAutocomplete(Autocomplete.OFF);
        heard.getElement().setAttribute("autocapitalize", "none").setAttribute("spellcheck", "false");
        Button send = new Button(getTranslation("handovers.send"), _ -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER).listenOn(password);
        getContent()
                .add(
                        HandOverPlaces.part(
                                getTranslation("handovers.compare", handOver.with()),
                                getTranslation("handovers.compare.note", handOver.with()),
                                heard),
                        HandOverPlaces.part(
                                getTranslation("handovers.compare.then"),
                                getTranslation("handovers.compare.then.note", handOver.with()),
                                password),
                        HandOverPlaces.actions(send, withdraw));
    }

    private void send() {
        if (heard.isEmpty()) {
            refuse("handovers.compare.empty");
            return;
        }
        heard.setInvalid(false);
        try {
            if (password.attempt(typed -> giving.send(handOver.id(), heard.getValue(), typed))) {
                then.run();
            }
        } catch (WordsDifferException _) {
            password.clear();
            refuse("handovers.compare.differ");
        } catch (DamagedInPartException | JournalDamagedException _) {
            refuse("handovers.compare.damaged");
        } catch (ArchiveRefusedException _) {
            refuse("handovers.compare.tooLarge");
        } catch (HandOverMovedException | HandOverNotFoundException _) {
            then.run();
        }
    }

    private void refuse(String key) {
        heard.setErrorMessage(getTranslation(key, handOver.with()));
        heard.setInvalid(true);
        heard.focus();
    }
}

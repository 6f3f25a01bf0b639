package org.cairn.handovers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Locale;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.handovers.HandOverMovedException;
import org.cairn.handovers.HandingOver;
import org.cairn.people.Colleagues.Colleague;
import org.cairn.relationships.RelationshipId;

/** Asks who takes over, what goes along, and whether the mentee has agreed. */
final class OfferForm extends Composite<Card> {

    private final Select<Colleague> who = new Select<>();
    private final GoingList going;
    private final Checkbox agreed = new Checkbox(getTranslation("handovers.agreed.check"));
    private final DatePicker day = new DatePicker(getTranslation("handovers.agreed.day"));
    private final Paragraph missing = new Paragraph(getTranslation("handovers.agreed.missing"));
    private final transient HandingOver giving;
    private final transient DayWords days;
    private final transient Runnable then;

    OfferForm(RelationshipId relationship, HandingOver giving, DayWords days, Runnable then) {
        this.giving = giving;
        this.days = days;
        this.then = then;
        who.setLabel(getTranslation("handovers.who.field"));
        who.setItems(giving.successors());
        who.setItemLabelGenerator(Colleague::name);
        who.setErrorMessage(getTranslation("handovers.who.none"));
        going = new GoingList(giving.choices(relationship), days);
        day.setValue(days.today());
        day.setMax(days.today());
        day.setLocale(Locale.UK);
        day.setErrorMessage(getTranslation("handovers.agreed.past"));
        missing.addClassNames("callout");
        missing.getElement().setAttribute("role", "alert");
        missing.setVisible(false);
        agreed.addValueChangeListener(_ -> missing.setVisible(false));
        Button offer = new Button(getTranslation("handovers.offer"), _ -> offer(relationship));
        offer.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        HandOverPlaces.part(getTranslation("handovers.who"), getTranslation("handovers.who.note"), who),
                        HandOverPlaces.part(
                                getTranslation("handovers.what"), getTranslation("handovers.what.note"), going),
                        HandOverPlaces.part(
                                getTranslation("handovers.agreed"),
                                getTranslation("handovers.agreed.note"),
                                agreed,
                                day,
                                missing),
                        HandOverPlaces.actions(offer));
    }

    private void offer(RelationshipId relationship) {
        LocalDate on = day.getValue();
        who.setInvalid(who.getValue() == null);
        day.setInvalid(on == null || on.isAfter(days.today()));
        missing.setVisible(!agreed.getValue());
        if (who.isInvalid()) {
            who.focus();
        }
        if (who.isInvalid() || day.isInvalid() || missing.isVisible()) {
            return;
        }
        try {
            giving.offer(relationship, who.getValue().id(), going.leftOut(), on);
        } catch (HandOverMovedException _) {
            // another window was quicker: the page shows what is
        }
        then.run();
    }
}

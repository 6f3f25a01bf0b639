package org.cairn.endings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.endings.AfterTheEnd;
import org.cairn.endings.EndingService;
import org.cairn.endings.Prolongation;
import org.cairn.relationships.RelationshipSummary;
import org.cairn.relationships.ui.RelationshipEnding;

/** That it has ended, until when the notes are there, and what can still be done. */
final class EndedCard extends Composite<Card> {

    private final transient RelationshipSummary one;
    private final transient AfterTheEnd ended;
    private final transient EndingService endings;
    private final transient RelationshipEnding ways;
    private final transient DayWords days;

    EndedCard(
            RelationshipSummary one, AfterTheEnd ended, EndingService endings, RelationshipEnding ways, DayWords days) {
        this.one = one;
        this.ended = ended;
        this.endings = endings;
        this.ways = ways;
        this.days = days;
        add(goes(), EndingPlaces.quiet(getTranslation("endings.ended.readOnly")), buttons());
        if (!ended.prolonged().isEmpty()) {
            add(prolonged());
        }
    }

    @Override
    protected Card initContent() {
        return new Card(I18NProvider.translate("endings.ended"));
    }

    void add(Component... parts) {
        getContent().add(parts);
    }

    private Paragraph goes() {
        String key = ended.near() ? "endings.goes.near" : ended.announced() ? "endings.goes.soon" : "endings.goes";
        Paragraph goes = new Paragraph(getTranslation(key, days.date(ended.endedOn()), days.date(ended.goesOn())));
        if (ended.announced()) {
            goes.addClassName("callout");
        }
        return goes;
    }

    private Div buttons() {
        Button longer = new Button(getTranslation("endings.prolong"), _ -> prolong());
        Button reopen = new Button(getTranslation("endings.reopen"), _ -> ways.reopen(one, this::again));
        Button destroy = new Button(getTranslation("endings.destroy.now"), _ -> ways.destroy(one));
        reopen.addThemeVariants(ButtonVariant.TERTIARY);
        destroy.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(longer, reopen, destroy);
        buttons.addClassName("row");
        return buttons;
    }

    private void prolong() {
        boolean words = endings.agreed(one.id()).writing().allowsNotes();
        new ProlongDialog(ended, words, (until, reason) -> {
                    endings.prolong(one.id(), until, reason);
                    again();
                })
                .open();
    }

    private void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private NativeDetails prolonged() {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        for (Prolongation each : ended.prolonged()) {
            ListItem item = new ListItem(EndingPlaces.small(getTranslation(
                    "endings.prolonged", days.date(each.on()), days.date(each.from()), days.date(each.until()))));
            if (!each.reason().isBlank()) {
                item.add(EndingPlaces.typed(each.reason()));
            }
            list.add(item);
        }
        NativeDetails folded = new NativeDetails(
                getTranslation("endings.prolonged.all", ended.prolonged().size()), list);
        folded.addClassName("folded");
        return folded;
    }
}

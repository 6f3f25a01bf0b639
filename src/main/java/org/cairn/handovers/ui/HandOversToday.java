package org.cairn.handovers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.TodayNotice;
import org.cairn.handovers.HandOverStatus;
import org.cairn.handovers.HandingOver;
import org.cairn.handovers.Step;
import org.cairn.handovers.TakingOver;

/** On Today: what waits for this mentor in a hand-over, and for some days that one is done. */
@org.springframework.stereotype.Component
class HandOversToday implements TodayNotice {

    private static final Duration TOLD = Duration.ofDays(14);

    private final HandingOver giving;
    private final TakingOver taking;
    private final DayWords days;

    HandOversToday(HandingOver giving, TakingOver taking, DayWords days) {
        this.giving = giving;
        this.taking = taking;
        this.days = days;
    }

    @Override
    public Optional<Component> content() {
        UnorderedList list = new UnorderedList();
        list.addClassName("nudge-list");
        taking.offers()
                .forEach(offer -> list.add(
                        line(offer, "handovers.today.take." + offer.step(), HandOverPlaces.taking(offer.id()))));
        giving.mine().stream().filter(this::isTold).forEach(mine -> list.add(given(mine)));
        if (list.getComponentCount() == 0) {
            return Optional.empty();
        }
        Card card = new Card(I18NProvider.translate("handovers.today"));
        card.add(list);
        return Optional.of(card);
    }

    private boolean isTold(HandOverStatus mine) {
        Instant finished = mine.finishedAt();
        return finished == null ? mine.step() != Step.OFFERED : days.isWithin(TOLD, finished);
    }

    private ListItem given(HandOverStatus mine) {
        String place = mine.step() == Step.DONE ? "relationships" : HandOverPlaces.giving(mine.relationship());
        return line(mine, "handovers.today.give." + mine.step(), place);
    }

    private static ListItem line(HandOverStatus one, String key, String place) {
        Paragraph words = new Paragraph(I18NProvider.translate(key, one.with()));
        words.getElement().setAttribute("dir", "auto");
        Anchor look = new Anchor(place, I18NProvider.translate("handovers.today.look"));
        look.getElement().setAttribute("router-link", true);
        look.addClassName("link-button");
        look.setAriaLabel(I18NProvider.translate("handovers.today.look.of", one.with()));
        Div ways = new Div(look);
        ways.addClassName("row");
        ListItem line = new ListItem(words, ways);
        line.addClassName("nudge");
        return line;
    }
}

package org.cairn.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Stream;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.Notices;
import org.cairn.people.own.OwnScreen;

/** After how many minutes without a touch the screen covers itself, or that it does not. */
final class CoverCard extends Div {

    private static final List<Integer> OFFERED = List.of(1, 2, 3, 5, 10, 15, 0);

    CoverCard(OwnScreen screen) {
        int minutes = screen.coverMinutes();
        Select<Integer> after = new Select<>();
        after.setLabel(getTranslation("people.cover.after"));
        after.setItems(
                Stream.concat(OFFERED.stream(), Stream.of(minutes)).distinct().toList());
        after.setItemLabelGenerator(choice ->
                choice == 0 ? getTranslation("people.cover.never") : getTranslation("people.cover.minutes", choice));
        after.setValue(minutes);
        after.addValueChangeListener(change -> {
            screen.coverWhenIdleFor(change.getValue());
            Notices.show(getTranslation("people.cover.saved"));
        });
        Card card = new Card(getTranslation("people.cover.setting"));
        card.add(CardForm.note(getTranslation("people.cover.setting.explained")), CardForm.stack(after));
        add(card);
    }
}

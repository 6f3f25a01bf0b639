package org.cairn.meetings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.BiConsumer;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.meetings.LinkedTheme;
import org.cairn.meetings.LinkedTheme.Noted;
import org.cairn.meetings.Side;
import org.jspecify.annotations.Nullable;

/** What was noted in meetings and is on neither side of a theme yet; one press files it. */
class NotedList extends Composite<Card> {

    NotedList(LinkedTheme theme, DayWords days, BiConsumer<Noted, @Nullable Side> file) {
        Paragraph hint = new Paragraph(getTranslation("meetings.sides.rest.hint"));
        hint.addClassName("quiet");
        UnorderedList list = new UnorderedList();
        list.addClassName("thread-list");
        theme.onNoSide().forEach(noted -> {
            Div actions = new Div();
            actions.addClassName("noted-actions");
            for (Side side : Side.values()) {
                Button button = new Button(getTranslation("meetings.side." + side), _ -> file.accept(noted, side));
                button.setAriaLabel(getTranslation("meetings.sides.file." + side, noted.words()));
                actions.add(button);
            }
            ListItem row = new ListItem(new NotedWords(noted, days), actions);
            row.addClassName("noted-row");
            list.add(row);
        });
        getContent().badge(new VisibilityBadge(Visibility.ONLY_YOU));
        getContent().add(hint, list);
    }

    @Override
    protected Card initContent() {
        return new Card(I18NProvider.translate("meetings.sides.rest"));
    }
}

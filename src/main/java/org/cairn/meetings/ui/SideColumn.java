package org.cairn.meetings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.BiConsumer;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Visibility;
import org.cairn.meetings.LinkedTheme;
import org.cairn.meetings.LinkedTheme.Noted;
import org.cairn.meetings.Side;
import org.cairn.meetings.ThemeSides;
import org.jspecify.annotations.Nullable;

/** A theme on one side: a few words, and what was noted that shows itself there. */
class SideColumn extends Composite<Card> {

    private final Side side;
    private final transient DayWords days;
    private final transient @Nullable BiConsumer<Noted, @Nullable Side> file;
    private final UnorderedList filed = new UnorderedList();
    private final Paragraph empty = new Paragraph();

    /** @param file files something elsewhere, or to no side; null where nothing may be written */
    SideColumn(
            LinkedTheme theme,
            Side side,
            DayWords days,
            @Nullable BiConsumer<Noted, @Nullable Side> file,
            ThemeTexts texts) {
        this.side = side;
        this.days = days;
        this.file = file;
        Card card = getContent();
        filed.addClassName("thread-list");
        empty.setText(getTranslation("meetings.sides.empty." + side));
        empty.addClassName("quiet");
        if (file != null) {
            SealedTextArea words = new SealedTextArea(getTranslation("meetings.sides.words"), Visibility.ONLY_YOU);
            words.setRows(4);
            words.setMaxLength(ThemeSides.LONGEST);
            words.show(Refusing.inWords(this, texts.side(theme.id(), side)));
            card.add(words);
        }
        card.add(empty, filed);
        refresh(theme);
    }

    @Override
    protected Card initContent() {
        Card card = new Card(I18NProvider.translate("meetings.side." + side));
        card.addClassName("theme-side");
        return card;
    }

    void refresh(LinkedTheme theme) {
        filed.removeAll();
        theme.on(side).forEach(noted -> filed.add(row(noted)));
        empty.setVisible(theme.on(side).isEmpty());
        filed.setVisible(!theme.on(side).isEmpty());
    }

    private ListItem row(Noted noted) {
        ListItem row = new ListItem(new NotedWords(noted, days));
        row.addClassName("noted-row");
        if (file != null) {
            Side other = side == Side.AT_WORK ? Side.OUTSIDE : Side.AT_WORK;
            Div actions = new Div(
                    action("meetings.sides.move." + other, noted, other), action("meetings.sides.away", noted, null));
            actions.addClassName("noted-actions");
            row.add(actions);
        }
        return row;
    }

    private Button action(String key, Noted noted, @Nullable Side to) {
        Button button = new Button(getTranslation(key), _ -> file.accept(noted, to));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key) + ": " + noted.words());
        return button;
    }
}

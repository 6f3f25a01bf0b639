package org.cairn.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.cycle.Prompt;
import org.cairn.practice.OwnReflection;
import org.cairn.practice.OwnReflection.Answer;
import org.jspecify.annotations.Nullable;

/** What the mentor wrote alone, meeting after meeting, the latest first; or what was said to one question over time. */
final class ReflectionList extends Div {

    private static final int AT_ONCE = 5;

    private final transient List<OwnReflection> all;
    private final transient DayWords days;
    private final Div shown = new Div();
    private transient @Nullable Prompt only;

    private ReflectionList(List<OwnReflection> all, DayWords days) {
        this.all = all;
        this.days = days;
        addClassName("stack");
        add(choice(), shown);
        show(AT_ONCE);
    }

    static Card card(List<OwnReflection> all, DayWords days) {
        Card card = new Card(I18NProvider.translate("practice.reflections.title"));
        card.setId("reflections");
        card.badge(new VisibilityBadge(Visibility.ONLY_YOU));
        if (all.isEmpty()) {
            Paragraph empty = new Paragraph(card.getTranslation("practice.reflections.empty"));
            empty.addClassName("quiet");
            card.add(empty);
        } else {
            card.add(new ReflectionList(all, days));
        }
        return card;
    }

    private Component choice() {
        Select<Prompt> choice = new Select<>();
        choice.setLabel(getTranslation("practice.reflections.question"));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("practice.reflections.all"));
        choice.setItems(all.stream()
                .flatMap(one -> one.answers().stream())
                .map(Answer::prompt)
                .distinct()
                .toList());
        choice.setItemLabelGenerator(
                prompt -> prompt == null ? getTranslation("practice.reflections.all") : prompt.text());
        choice.addClassName("practice-question");
        choice.addValueChangeListener(change -> {
            only = change.getValue();
            show(AT_ONCE);
        });
        return choice;
    }

    private void show(int most) {
        List<OwnReflection> chosen =
                all.stream().filter(one -> !answers(one).isEmpty()).toList();
        OrderedList story = new OrderedList();
        story.addClassName("story");
        chosen.stream().limit(most).map(this::item).forEach(story::add);
        shown.removeAll();
        shown.add(story);
        if (chosen.size() > most) {
            Button more = new Button(
                    getTranslation("practice.reflections.more", chosen.size() - most), _ -> show(chosen.size()));
            more.addThemeVariants(ButtonVariant.TERTIARY);
            shown.add(more);
        }
    }

    private List<Answer> answers(OwnReflection one) {
        return one.answers().stream()
                .filter(answer -> only == null || answer.prompt().equals(only))
                .toList();
    }

    private ListItem item(OwnReflection one) {
        Anchor link = new Anchor(
                "meetings/" + one.meeting().id() + (one.meeting().isClosed() ? "/record" : ""),
                getTranslation(
                        "practice.reflections.when", days.day(one.meeting().startedAt()), one.with()));
        link.getElement().setAttribute("router-link", true);
        ListItem item = new ListItem(new H3(link));
        item.addClassNames("story-item", "practice-thought");
        for (Answer answer : answers(one)) {
            if (only == null) {
                Paragraph question = new Paragraph(answer.prompt().text());
                question.addClassNames("quiet", "small");
                item.add(question);
            }
            Paragraph words = new Paragraph(answer.words());
            words.addClassName("as-typed");
            words.getElement().setAttribute("dir", "auto");
            item.add(words);
        }
        return item;
    }
}

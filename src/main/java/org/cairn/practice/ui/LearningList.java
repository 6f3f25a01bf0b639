package org.cairn.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Notices;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryNotFoundException;
import org.cairn.practice.LearningHours;
import org.cairn.practice.LearningHoursId;
import org.cairn.practice.OwnLearning;
import org.cairn.practice.Recognising;

/** The hours of the mentor's own learning, the latest first, with what puts them right. */
final class LearningList extends Div {

    private static final int AT_ONCE = 4;

    private final transient OwnLearning learning;
    private final transient Recognising recognising;
    private final transient DayWords days;
    private final transient Runnable changed;

    /** @param changed called when the hours are others than before: the pictures show them too */
    LearningList(OwnLearning learning, Recognising recognising, DayWords days, Runnable changed) {
        this.learning = learning;
        this.recognising = recognising;
        this.days = days;
        this.changed = changed;
        addClassNames("between-notes", "practice-learning");
        show(AT_ONCE);
    }

    private void show(int most) {
        removeAll();
        List<Entry<LearningHours>> all = learning.all();
        Button more = new Button(getTranslation("practice.learning.add"), _ -> add());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(more);
        if (all.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "between-list");
        all.stream().limit(most).map(this::item).forEach(list::add);
        add(list);
        if (all.size() > most) {
            Button rest =
                    new Button(getTranslation("practice.learning.more", all.size() - most), _ -> show(all.size()));
            rest.addThemeVariants(ButtonVariant.TERTIARY);
            add(rest);
        }
    }

    private ListItem item(Entry<LearningHours> hours) {
        LearningHours one = hours.content();
        String day = days.day(one.day());
        Paragraph what = new Paragraph(getTranslation(
                "practice.learning.line",
                day,
                getTranslation("practice.learning.kind." + one.kind()),
                HourWords.of(one.minutes(), I18NProvider::translate)));
        what.addClassName("small");
        ListItem item = new ListItem(what);
        if (!one.words().isEmpty()) {
            Paragraph words = new Paragraph(one.words());
            words.getElement().setAttribute("dir", "auto");
            item.add(words);
        }
        Div tools = new Div(
                way("practice.points.change", day, () -> change(hours)),
                way("practice.points.remove", day, () -> remove(new LearningHoursId(hours.id()))));
        tools.addClassNames("row", "between-tools");
        item.add(tools);
        return item;
    }

    private Button way(String key, String day, Runnable work) {
        Button way = new Button(getTranslation(key), _ -> work.run());
        way.setAriaLabel(getTranslation("practice.learning.which", getTranslation(key), day));
        way.addThemeVariants(ButtonVariant.TERTIARY);
        return way;
    }

    private void add() {
        new LearningDialog(null, days.today(), recognising::in, hours -> {
                    learning.add(hours);
                    changed.run();
                })
                .open();
    }

    private void change(Entry<LearningHours> former) {
        new LearningDialog(
                        former.content(),
                        days.today(),
                        recognising::in,
                        hours -> unlessGone(() -> {
                            learning.change(new LearningHoursId(former.id()), hours);
                            changed.run();
                        }))
                .open();
    }

    private void remove(LearningHoursId id) {
        unlessGone(() -> {
            LearningHours erased = learning.remove(id);
            changed.run();
            Notices.showWithUndo(getTranslation("practice.points.removed"), () -> {
                learning.add(erased);
                changed.run();
            });
        });
    }

    private void unlessGone(Runnable work) {
        try {
            work.run();
        } catch (EntryNotFoundException _) {
            Notices.show(getTranslation("practice.points.gone"));
            changed.run();
        }
    }
}

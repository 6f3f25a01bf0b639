package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.cairn.cycle.ThemeStep;

/** The theme in large letters, and under it the four stations of its way, each to be reached at any time. */
class ThemePath extends Div {

    ThemePath(String theme, List<ThemeStep> steps, int place, Predicate<ThemeStep> hasWords, IntConsumer goTo) {
        addClassName("theme-heading");
        H2 what = new H2(theme);
        what.addClassName("agreed-goal-what");
        what.getElement().setAttribute("dir", "auto").setAttribute("tabindex", "-1");
        OrderedList way = new OrderedList();
        way.addClassName("theme-path");
        way.getElement().setAttribute("aria-label", getTranslation("meetings.theme.way"));
        for (int at = 0; at < steps.size(); at++) {
            int station = at;
            NativeButton button = new NativeButton(steps.get(at).title(), _ -> goTo.accept(station));
            button.addClassName("theme-station");
            button.setClassName("written", hasWords.test(steps.get(at)));
            if (at == place) {
                button.getElement().setAttribute("aria-current", "step");
            }
            way.add(new ListItem(button));
        }
        add(what, way);
    }
}

package org.cairn.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.cairn.workshops.Room;

/** The one-liners after their release, in two groups: what it opened, and what felt risky. */
final class Lines extends Div {

    Lines() {
        addClassName("lines");
    }

    void show(List<Room.Line> lines) {
        removeAll();
        add(group("workshops.lines.opened", lines, false), group("workshops.lines.risky", lines, true));
    }

    private Div group(String key, List<Room.Line> lines, boolean risky) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        lines.stream().filter(line -> line.risky() == risky).forEach(line -> list.add(new ListItem(line.words())));
        Div group = new Div(new H2(getTranslation(key)), list);
        group.addClassName(risky ? "risky" : "opened");
        return group;
    }
}

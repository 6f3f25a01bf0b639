package org.cairn.workshops.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.cairn.workshops.Part;
import org.cairn.workshops.Room;
import org.cairn.workshops.Table;

/** Feedback in its order: first whoever answered, then whoever observed, then whoever asked, with a prompt for each. */
final class FeedbackScene extends Scene {

    private static final List<Part> ORDER = List.of(Part.ANSWERS, Part.OBSERVES, Part.ASKS);

    private final OrderedList list = new OrderedList();

    FeedbackScene() {
        addClassNames("scene", "feedback");
        list.addClassName("phone-card");
        add(list);
    }

    @Override
    String title(Table table) {
        return RoomWords.phase(this, table.course());
    }

    @Override
    boolean fits(Table table) {
        return table.isPractising() && !Scenes.isTalk(table) && !Scenes.isStopped(table);
    }

    @Override
    void update(Table table) {
        list.removeAll();
        for (Part part : ORDER) {
            table.beside().stream()
                    .filter(person -> table.partOf(person) == part)
                    .forEach(person -> list.add(line(table, person, part)));
        }
    }

    private ListItem line(Table table, Room.Person person, Part part) {
        boolean me = person.seat().equals(table.me().seat());
        Span who = new Span(me ? getTranslation("workshops.you") : RoomWords.name(this, person));
        who.addClassName("strong");
        ListItem line = new ListItem(who, new Paragraph(getTranslation("workshops.feedback." + part)));
        line.setClassName("mine", me);
        return line;
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cairn.common.ui.BalanceBar;
import org.cairn.common.ui.PaceBand;
import org.cairn.cycle.Stage;
import org.cairn.cycle.ui.CycleMap;
import org.cairn.meetings.Closing;
import org.cairn.meetings.LastTime;

/** The map: where we are, where we can go. Every stage can be reached at any time. */
class MeetingMap extends Nav {

    private final transient FirstInterviewViewModel model;
    private final CycleMap picture = new CycleMap();
    private final Map<String, NativeButton> stages = new LinkedHashMap<>();
    private final BalanceBar balance = new BalanceBar();

    MeetingMap(FirstInterviewViewModel model, PaceBand pace, LastTime last, Consumer<String> goTo) {
        this.model = model;
        addClassName("meeting-map");
        getElement().setAttribute("aria-label", getTranslation("meetings.map.label"));
        OrderedList list = new OrderedList();
        list.addClassName("stage-list");
        model.cycle().stages().forEach(stage -> list.add(new ListItem(button(stage, pace, goTo))));
        int place = 0;
        for (NativeButton stage : stages.values()) {
            place++;
            stage.getElement().setAttribute("aria-keyshortcuts", MeetingKey.ofStage(place));
        }
        H2 heading = new H2(getTranslation("meetings.map.balance"));
        heading.addClassName("minor-heading");
        Section balanceSoFar = new Section(heading, balance);
        balanceSoFar.addClassName("meeting-balance");
        Closing before = model.isReview() ? last.closing() : null;
        if (before != null && !before.summary().isBlank()) {
            add(lastTime(before.summary().strip()));
        }
        picture.setVisible(!model.isReview());
        add(picture, list, balanceSoFar);
        refresh();
    }

    void refresh() {
        String current = model.progress().stage();
        Set<String> visited =
                stages.keySet().stream().filter(model.conversation()::visited).collect(Collectors.toSet());
        picture.show(model.cycle(), current, visited);
        stages.forEach((id, button) -> {
            button.setClassName("visited", visited.contains(id));
            if (id.equals(current)) {
                button.getElement().setAttribute("aria-current", "step");
            } else {
                button.getElement().removeAttribute("aria-current");
            }
        });
        balance.show(model.balance());
    }

    private Section lastTime(String words) {
        H2 heading = new H2(getTranslation("meetings.last.words"));
        heading.addClassName("minor-heading");
        Paragraph quote = new Paragraph(getTranslation("meetings.story.said", words));
        quote.addClassName("last-words");
        quote.getElement().setAttribute("dir", "auto");
        Section last = new Section(heading, quote);
        last.addClassName("last-time");
        return last;
    }

    private NativeButton button(Stage stage, PaceBand pace, Consumer<String> goTo) {
        Span name = new Span(stage.title());
        name.addClassName("stage-name");
        NativeButton button = new NativeButton();
        button.add(name, pace.time(stage.id()));
        button.addClassName("stage-item");
        button.setId("stage-" + stage.id());
        button.addClickListener(_ -> goTo.accept(stage.id()));
        stages.put(stage.id(), button);
        return button;
    }
}

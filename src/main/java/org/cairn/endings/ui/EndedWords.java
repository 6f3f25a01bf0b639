package org.cairn.endings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.cycle.Parting;
import org.cairn.cycle.PartingStep;
import org.cairn.endings.Ending;
import org.cairn.goals.Goal;
import org.cairn.journal.Entry;

/** What was said at the end, to be read, and what becomes of the goals that were not finished. */
final class EndedWords extends Div {

    EndedWords(Ending ending, Parting parting, List<Entry<Goal>> goals) {
        addClassName("ended-words");
        if (ending.reason() != null) {
            add(EndingPlaces.quiet(getTranslation("endings.reason.said." + ending.reason())));
        }
        Stream.concat(parting.planned().stream(), parting.abrupt().stream())
                .filter(step -> !ending.to(step.id()).isBlank())
                .forEach(step -> add(part(step, ending)));
        List<Entry<Goal>> unfinished =
                goals.stream().filter(goal -> ending.fateOf(goal.id()) != null).toList();
        if (!unfinished.isEmpty()) {
            add(fates(unfinished, ending));
        }
        if (getComponentCount() > 0) {
            addComponentAsFirst(new VisibilityBadge(Visibility.ONLY_YOU));
        }
    }

    private Div part(PartingStep step, Ending ending) {
        Div part = new Div(new H3(step.title()), EndingPlaces.typed(ending.to(step.id())));
        part.addClassName("ended-part");
        return part;
    }

    private Div fates(List<Entry<Goal>> goals, Ending ending) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        goals.forEach(goal -> {
            ListItem item = new ListItem(getTranslation(
                    "endings.fate.said",
                    goal.content().what().strip(),
                    getTranslation("endings.fate." + ending.fateOf(goal.id()))));
            item.getElement().setAttribute("dir", "auto");
            list.add(item);
        });
        Div part = new Div(new H3(getTranslation("endings.fates")), list);
        part.addClassName("ended-part");
        return part;
    }
}

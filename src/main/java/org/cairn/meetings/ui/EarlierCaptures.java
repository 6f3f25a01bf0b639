package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.cairn.meetings.Capture;

/** Strengths and themes of earlier meetings with this mentee, folded: what comes back is worth noticing. */
class EarlierCaptures extends NativeDetails {

    private final Div words = new Div();

    EarlierCaptures(FirstInterviewViewModel model) {
        addClassNames("folded", "earlier-captures");
        setSummaryText(getTranslation("meetings.capture.earlier"));
        setContent(words);
        for (Capture.Kind kind : List.of(Capture.Kind.STRENGTH, Capture.Kind.THEME)) {
            UnorderedList list = new UnorderedList();
            list.addClassName("plain-list");
            model.captures(kind).all().stream()
                    .filter(one ->
                            !one.content().meeting().equals(model.meeting().id()))
                    .forEach(one -> list.add(new ListItem(one.content().words())));
            if (list.getElement().getChildCount() > 0) {
                words.add(new H3(getTranslation("meetings.captures." + kind.name())), list);
            }
        }
    }

    boolean hasWords() {
        return words.getComponentCount() > 0;
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.cairn.cycle.Safety;

/** Says that a boundary may be near, in words that can be said aloud, and where to go from here. */
class BoundaryReminder extends Div {

    BoundaryReminder(Safety safety) {
        addClassNames("callout", "stone", "boundary-reminder");
        getElement().setAttribute("role", "note").setAttribute("aria-label", getTranslation("meetings.boundary.title"));
        UnorderedList lines = new UnorderedList();
        lines.addClassName("boundary-lines");
        safety.boundary().forEach(line -> lines.add(new ListItem(line)));
        Button others =
                new Button(getTranslation("meetings.safety.directory"), _ -> findAncestor(FirstInterviewView.class)
                        .directory());
        Button stop = new Button(getTranslation("meetings.boundary.atRisk"), _ -> findAncestor(FirstInterviewView.class)
                .stop());
        stop.addThemeVariants(ButtonVariant.TERTIARY);
        Div ways = new Div(others, stop);
        ways.addClassName("row");
        add(
                new H3(getTranslation("meetings.boundary.title")),
                new Paragraph(getTranslation("meetings.boundary.say")),
                lines,
                ways);
    }
}

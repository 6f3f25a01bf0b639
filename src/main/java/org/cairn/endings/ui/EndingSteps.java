package org.cairn.endings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.cairn.common.ui.Icon;
import org.cairn.cycle.PartingStep;
import org.cairn.endings.Ending;
import org.cairn.relationships.RelationshipId;

/** The steps of an ending beside it: one can go to each at any time. */
final class EndingSteps extends Nav {

    EndingSteps(RelationshipId relationship, EndingPath path, String here, Ending ending) {
        addClassName("ending-steps");
        setAriaLabel(getTranslation("endings.steps"));
        OrderedList list = new OrderedList();
        path.steps().forEach(step -> list.add(item(relationship, step, here, ending)));
        add(list);
    }

    private ListItem item(RelationshipId relationship, PartingStep step, String here, Ending ending) {
        Anchor link = EndingPlaces.link(EndingPlaces.step(relationship, step.id()), "");
        link.addClassName("stage-item");
        link.add(new Span(step.title()));
        if (step.id().equals(here)) {
            link.getElement().setAttribute("aria-current", "step");
        } else if (EndingPath.isTouched(ending, step.id())) {
            Span done = new Span(getTranslation("endings.steps.touched"));
            done.addClassName("visually-hidden");
            link.add(new Span(Icon.CHECK.create(), done));
        }
        return new ListItem(link);
    }
}

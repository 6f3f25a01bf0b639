package org.cairn.relationships.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.cairn.relationships.RelationshipSummary;

/** Somebody with whom it has ended: still to be read, until the notes go. */
final class EndedRow extends ListItem {

    EndedRow(RelationshipSummary one, List<String> words) {
        addClassName("list-row");
        RouterLink name = new RouterLink(one.name(), RelationshipView.class, RelationshipView.parameters(one.id()));
        Paragraph when = new Paragraph(String.join(" · ", words));
        when.addClassNames("quiet", "small");
        Div text = new Div(name, when);
        text.addClassName("list-row-text");
        add(text);
    }
}

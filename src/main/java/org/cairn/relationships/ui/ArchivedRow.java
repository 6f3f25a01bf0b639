package org.cairn.relationships.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import org.cairn.relationships.RelationshipSummary;

/** Somebody who was put away: still to be read, and to be brought back. */
final class ArchivedRow extends ListItem {

    ArchivedRow(RelationshipSummary one, String since, Runnable bringBack) {
        addClassName("list-row");
        RouterLink name = new RouterLink(one.name(), RelationshipView.class, RelationshipView.parameters(one.id()));
        Paragraph when = new Paragraph(since);
        when.addClassNames("quiet", "small");
        Div text = new Div(name, when);
        text.addClassName("list-row-text");
        Button back = new Button(getTranslation("relationships.bringBack"), click -> bringBack.run());
        back.setAriaLabel(getTranslation("relationships.bringBack.whom", one.name()));
        Div row = new Div(back);
        row.addClassName("row");
        add(text, row);
    }
}

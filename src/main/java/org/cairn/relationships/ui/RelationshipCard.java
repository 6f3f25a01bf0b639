package org.cairn.relationships.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.cairn.relationships.RelationshipSummary;

/** Somebody in the list; the whole card leads to their page. */
final class RelationshipCard extends RouterLink {

    RelationshipCard(RelationshipSummary one, List<String> words) {
        super(RelationshipView.class, RelationshipView.parameters(one.id()));
        addClassName("person-card");
        H2 name = new H2(one.name());
        name.addClassName("person-name");
        add(name);
        for (String line : words) {
            Paragraph paragraph = new Paragraph(line);
            paragraph.addClassNames("quiet", "small");
            add(paragraph);
        }
    }
}

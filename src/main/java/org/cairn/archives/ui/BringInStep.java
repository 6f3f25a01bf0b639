package org.cairn.archives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.cairn.common.ui.Card;
import org.jspecify.annotations.Nullable;

/** One step on the way of a sealed file: what it is about, why the last try was refused, and what there is to do. */
final class BringInStep extends Div {

    BringInStep(@Nullable String refusal, String title, String explained, Component... content) {
        Card card = new Card(title);
        if (refusal != null) {
            Paragraph refused = new Paragraph(refusal);
            refused.addClassNames("callout", "archive-refusal");
            refused.getElement().setAttribute("role", "alert");
            card.add(refused);
        }
        Paragraph note = new Paragraph(explained);
        note.addClassNames("form-note", "quiet");
        card.add(note);
        card.add(content);
        add(card);
    }
}

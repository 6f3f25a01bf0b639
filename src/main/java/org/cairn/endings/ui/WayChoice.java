package org.cairn.endings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.cairn.endings.Ending.Way;

/** Whether the two end it, or it ended by itself. */
final class WayChoice extends Div {

    WayChoice(Consumer<Way> chosen) {
        addClassName("ending-ways");
        for (Way way : Way.values()) {
            Span title = new Span(getTranslation("endings.way." + way));
            title.addClassName("ending-way-title");
            Span note = new Span(getTranslation("endings.way.note." + way));
            note.addClassName("quiet");
            NativeButton choose = new NativeButton();
            choose.add(title, note);
            choose.addClassName("ending-way");
            choose.addClickListener(_ -> chosen.accept(way));
            add(choose);
        }
    }
}

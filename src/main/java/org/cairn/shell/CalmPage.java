package org.cairn.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.cairn.common.ui.PageHeading;

/** A page that says what happened, that nothing is lost, and what to do. */
abstract class CalmPage extends Div {

    final void show(String title, String... sentences) {
        addClassNames("page", "calm-page");
        removeAll();
        add(new PageHeading(title));
        for (String sentence : sentences) {
            add(new Paragraph(sentence));
        }
        Anchor home = new Anchor(".", getTranslation("shell.home"));
        home.addClassName("calm-way-on");
        add(home);
    }
}

package org.cairn.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.cairn.common.ui.Logo;

/** The workshop is over, and what was typed in it is gone. */
final class FarewellScene extends Div {

    FarewellScene() {
        addClassNames("phone-card", "farewell");
        Paragraph thanks = new Paragraph(getTranslation("workshops.over"));
        thanks.addClassName("phone-large");
        Paragraph wiped = new Paragraph(getTranslation("workshops.over.wiped"));
        wiped.addClassName("quiet");
        add(new Logo(), thanks, wiped);
    }
}

package org.cairn.cycle.ui;

import com.vaadin.flow.component.html.Span;
import org.cairn.common.HolisticComponent;

/** A component by shape, colour and word. */
final class ComponentChip extends Span {

    ComponentChip(HolisticComponent component) {
        Span shape = new Span(shapeOf(component));
        shape.getElement().setAttribute("aria-hidden", "true");
        add(shape, new Span(getTranslation("cycle.component." + component)));
        addClassNames("component-chip", "component-chip-" + nameOf(component));
    }

    private static String shapeOf(HolisticComponent component) {
        return switch (component) {
            case EDUCATION -> "▲";
            case PERSONAL_SUPPORT -> "●";
            case PROFESSIONAL_DEVELOPMENT -> "◆";
        };
    }

    private static String nameOf(HolisticComponent component) {
        return switch (component) {
            case EDUCATION -> "education";
            case PERSONAL_SUPPORT -> "personal";
            case PROFESSIONAL_DEVELOPMENT -> "professional";
        };
    }
}

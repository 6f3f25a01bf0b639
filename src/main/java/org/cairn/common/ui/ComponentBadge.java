package org.cairn.common.ui;

import com.vaadin.flow.component.html.Span;
import org.cairn.common.HolisticComponent;

/** A component of the holistic model by its shape, its colour and its word, never by one of them alone. */
public final class ComponentBadge extends Span {

    public ComponentBadge(HolisticComponent component) {
        this(component, "");
    }

    /** With words of its own; empty words mean the component's name. */
    public ComponentBadge(HolisticComponent component, String words) {
        addClassNames("component-badge", styleOf(component));
        add(
                shapeOf(component).create(),
                new Span(words.isEmpty() ? getTranslation("common.component." + component) : words));
    }

    /** With the short word, as on a card: "personal" instead of "personal support". */
    public static ComponentBadge brief(HolisticComponent component) {
        ComponentBadge badge = new ComponentBadge(component);
        ((Span) badge.getComponentAt(1)).setText(badge.getTranslation("common.component.brief." + component));
        return badge;
    }

    /** The class name that carries the component's colours. */
    public static String styleOf(HolisticComponent component) {
        return switch (component) {
            case EDUCATION -> "education";
            case PERSONAL_SUPPORT -> "personal";
            case PROFESSIONAL_DEVELOPMENT -> "professional";
        };
    }

    /** Triangle, disc, diamond. */
    public static Icon shapeOf(HolisticComponent component) {
        return switch (component) {
            case EDUCATION -> Icon.TRIANGLE;
            case PERSONAL_SUPPORT -> Icon.DISC;
            case PROFESSIONAL_DEVELOPMENT -> Icon.DIAMOND;
        };
    }
}

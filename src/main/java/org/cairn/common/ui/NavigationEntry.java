package org.cairn.common.ui;

import com.vaadin.flow.component.Component;

/**
 * One line of the rail. A feature publishes a bean for each of its pages that belong there; it is shown to whoever may
 * open the page.
 *
 * @param labelKey the translation's key
 * @param order 10 Today, 20 Relationships; the lowest comes first
 * @param place at the top, or at the foot beside Help and Lock now
 */
public record NavigationEntry(String labelKey, Class<? extends Component> view, int order, Icon icon, Place place) {

    public enum Place {
        TOP,
        FOOT
    }

    public NavigationEntry(String labelKey, Class<? extends Component> view, int order) {
        this(labelKey, view, order, Icon.TWO_PEOPLE, Place.TOP);
    }

    public NavigationEntry(String labelKey, Class<? extends Component> view, int order, Icon icon) {
        this(labelKey, view, order, icon, Place.TOP);
    }

    public static NavigationEntry atFoot(String labelKey, Class<? extends Component> view, int order, Icon icon) {
        return new NavigationEntry(labelKey, view, order, icon, Place.FOOT);
    }
}

package org.cairn.common.ui;

import com.vaadin.flow.component.html.Span;

/** Says who can see a field: an icon and the words. */
public final class VisibilityBadge extends Span {

    public VisibilityBadge(Visibility visibility) {
        addClassName("visibility");
        add(iconOf(visibility).create(), new Span(getTranslation(visibility.key())));
    }

    /** The same sign with words of its own, as in "you, and the mentee's hand-out". */
    public VisibilityBadge(Visibility visibility, String words) {
        addClassName("visibility");
        add(iconOf(visibility).create(), new Span(words));
    }

    private static Icon iconOf(Visibility visibility) {
        return switch (visibility) {
            case ONLY_YOU -> Icon.LOCK;
            case YOU_AND_MENTEE, EVERY_MENTOR -> Icon.TWO_PEOPLE;
            case YOU_AND_COORDINATOR, YOU_AND_ADMINISTRATORS -> Icon.PERSON;
            case ANONYMOUS -> Icon.MASK;
        };
    }
}

package org.cairn.common.ui;

import com.vaadin.flow.component.html.Span;

/** The words of the translations file, for places that are not components themselves. */
public final class Texts {

    private Texts() {}

    /** The text of this key, with its parameters. */
    public static String of(String key, Object... parameters) {
        return new Span().getTranslation(key, parameters);
    }
}

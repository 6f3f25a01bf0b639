package org.cairn.common.ui;

import com.vaadin.flow.component.html.Span;

/** Three stacked stones. Silent for screen readers: the name stands beside it. */
public final class Logo extends Span {

    private static final String STONES = "<svg viewBox=\"0 0 32 32\" focusable=\"false\">"
            + "<ellipse class=\"stone-top\" cx=\"15.4\" cy=\"7.6\" rx=\"5.6\" ry=\"3.6\"/>"
            + "<ellipse class=\"stone-middle\" cx=\"16.6\" cy=\"15.6\" rx=\"8.6\" ry=\"4.4\"/>"
            + "<ellipse class=\"stone-base\" cx=\"16\" cy=\"25\" rx=\"13\" ry=\"5.2\"/></svg>";

    public Logo() {
        addClassName("logo");
        getElement().setAttribute("aria-hidden", "true");
        getElement().setProperty("innerHTML", STONES);
    }
}

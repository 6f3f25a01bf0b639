package org.cairn.common.ui;

import com.vaadin.flow.dom.Element;

/**
 * Stands beside a field when another window has changed the same text: both are shown, and the person chooses. The words
 * themselves are filled in by the browser.
 */
final class DifferingText {

    private DifferingText() {}

    /** A hidden panel, once one is needed. */
    static Element panel(SealedTextArea field) {
        Element panel = new Element("section");
        panel.setAttribute("class", "differing")
                .setAttribute("hidden", true)
                .setAttribute("aria-label", field.getTranslation("common.differing.title"));
        Element sides = new Element("div").setAttribute("class", "differing-sides");
        sides.appendChild(side(field, "mine"), side(field, "other"));
        Element title = new Element("h4").setText(field.getTranslation("common.differing.title"));
        Element what = new Element("p").setText(field.getTranslation("common.differing.what"));
        panel.appendChild(
                title.setAttribute("class", "differing-title"),
                what.setAttribute("class", "differing-what"),
                sides,
                choice(field, "both"));
        return panel;
    }

    private static Element side(SealedTextArea field, String which) {
        Element title = new Element("h5").setText(field.getTranslation("common.differing." + which));
        Element words = new Element("div")
                .setAttribute("class", "differing-words")
                .setAttribute("data-side", which)
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", field.getTranslation("common.differing." + which))
                .setAttribute("dir", "auto");
        return new Element("div")
                .setAttribute("class", "differing-side")
                .appendChild(title, words, choice(field, which));
    }

    private static Element choice(SealedTextArea field, String which) {
        return new Element("button")
                .setAttribute("type", "button")
                .setAttribute("class", "differing-choice")
                .setAttribute("data-choice", which)
                .setText(field.getTranslation("common.differing.choose." + which));
    }
}

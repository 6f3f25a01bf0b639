package org.cairn.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** How hard a password is to guess, as a bar and in words. */
final class PasswordStrength extends Div {

    private final Paragraph words = new Paragraph();

    PasswordStrength() {
        addClassName("strength");
        Div bar = new Div();
        bar.addClassName("strength-bar");
        words.addClassNames("small", "quiet");
        words.getElement().setAttribute("role", "status");
        add(bar, words);
        words.setText(getTranslation("people.strength.hint"));
        getElement().setAttribute("data-score", "0");
    }

    void show(int score, boolean typed) {
        getElement().setAttribute("data-score", Integer.toString(score));
        words.setText(getTranslation(typed ? "people.strength." + score : "people.strength.hint"));
    }
}

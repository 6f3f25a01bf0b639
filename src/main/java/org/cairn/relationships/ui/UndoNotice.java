package org.cairn.relationships.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Says what was done and takes it back on request. It waits ten seconds; the archive offers the same for ever. */
final class UndoNotice extends Notification {

    private static final int MILLISECONDS = 10_000;

    UndoNotice(String sentence, Runnable undo) {
        setDuration(MILLISECONDS);
        setPosition(Position.BOTTOM_START);
        Button back = new Button(getTranslation("relationships.undo"), click -> {
            close();
            undo.run();
        });
        back.addThemeVariants(ButtonVariant.TERTIARY);
        Div row = new Div(new Span(sentence), back);
        row.addClassName("row");
        add(row);
    }
}

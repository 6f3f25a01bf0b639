package org.cairn.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** Short calm messages that go by themselves. What belongs to a field is said beside that field instead. */
public final class Notices {

    private static final int MILLISECONDS = 5000;
    private static final int TO_THINK_IT_OVER = 12_000;

    private Notices() {}

    public static Notification show(String sentence) {
        return Notification.show(sentence, MILLISECONDS, Position.BOTTOM_START);
    }

    /** Says what was done and takes it back on request; it stays a little longer. */
    public static Notification showWithUndo(String sentence, Runnable undo) {
        Notification notice = new Notification();
        notice.setDuration(TO_THINK_IT_OVER);
        notice.setPosition(Position.BOTTOM_START);
        Button back = new Button(notice.getTranslation("common.undo"), _ -> {
            notice.close();
            undo.run();
        });
        back.addThemeVariants(ButtonVariant.TERTIARY);
        Div row = new Div(new Span(sentence), back);
        row.addClassName("row");
        notice.add(row);
        notice.open();
        return notice;
    }
}

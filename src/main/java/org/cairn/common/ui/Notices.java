package org.cairn.common.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** Short calm messages that go by themselves. What belongs to a field is said beside that field instead. */
public final class Notices {

    private static final int MILLISECONDS = 5000;

    private Notices() {}

    public static Notification show(String sentence) {
        return Notification.show(sentence, MILLISECONDS, Position.BOTTOM_START);
    }
}

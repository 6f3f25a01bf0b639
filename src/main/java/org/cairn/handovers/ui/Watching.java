package org.cairn.handovers.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.function.BooleanSupplier;

/** Looks every few seconds, as long as something is shown, whether the other mentor has gone on. */
final class Watching {

    private static final int EVERY_MILLISECONDS = 3_000;
    private static final int NEVER = -1;

    private Watching() {}

    static void over(Component shown, BooleanSupplier moved, Runnable then) {
        shown.addAttachListener(attached -> begin(attached, moved, then));
    }

    private static void begin(AttachEvent attached, BooleanSupplier moved, Runnable then) {
        UI ui = attached.getUI();
        ui.setPollInterval(EVERY_MILLISECONDS);
        Registration looking = ui.addPollListener(_ -> {
            if (moved.getAsBoolean()) {
                then.run();
            }
        });
        attached.getSource().addDetachListener(detached -> {
            ui.setPollInterval(NEVER);
            looking.remove();
            detached.unregisterListener();
        });
    }
}

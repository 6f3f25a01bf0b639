package org.cairn.common.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once before something is done. The button says the verb of the action, never "OK". */
public final class Confirm {

    private Confirm() {}

    /** Opens at once; {@code action} runs when the person agrees. */
    public static ConfirmDialog ask(String title, String sentence, String verb, Runnable action) {
        return open(title, sentence, verb, "primary", action);
    }

    /** For what cannot be taken back. */
    public static ConfirmDialog askDanger(String title, String sentence, String verb, Runnable action) {
        return open(title, sentence, verb, "error primary", action);
    }

    private static ConfirmDialog open(String title, String sentence, String verb, String theme, Runnable action) {
        ConfirmDialog dialog = new ConfirmDialog(title, sentence, verb, confirmed -> action.run());
        dialog.setConfirmButtonTheme(theme);
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("common.confirm.cancel"));
        dialog.setCancelButtonTheme("tertiary");
        dialog.open();
        return dialog;
    }
}

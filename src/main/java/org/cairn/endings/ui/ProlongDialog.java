package org.cairn.endings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.endings.AfterTheEnd;
import org.cairn.endings.Prolongation;
import org.cairn.meetings.ui.Dates;

/** Asks until when the notes are kept instead, and why. */
final class ProlongDialog extends Dialog {

    private final DatePicker until;
    private final TextArea reason = new TextArea(getTranslation("endings.prolong.reason"));
    private final boolean words;
    private final transient BiConsumer<LocalDate, String> prolong;

    /** @param words whether a reason may be written down */
    ProlongDialog(AfterTheEnd ended, boolean words, BiConsumer<LocalDate, String> prolong) {
        this.words = words;
        this.prolong = prolong;
        addClassName("editor-dialog");
        setHeaderTitle(getTranslation("endings.prolong.title"));
        until = Dates.picker(this, "endings.notes.until", ended.goesOn().plusDays(1), 1);
        until.setMax(ended.latest());
        until.setRequiredIndicatorVisible(true);
        reason.setMaxLength(Prolongation.LONGEST);
        reason.setMinRows(2);
        reason.setRequiredIndicatorVisible(true);
        Div form = new Div(new Paragraph(getTranslation("endings.prolong.note")), until);
        if (words) {
            form.add(new VisibilityBadge(Visibility.ONLY_YOU), reason);
        }
        form.addClassName("form-stack");
        add(form);
        Button cancel = new Button(getTranslation("common.confirm.cancel"), _ -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button accept = new Button(getTranslation("endings.prolong.do"), _ -> accept());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, accept);
    }

    private void accept() {
        if (until.getValue() == null) {
            until.setErrorMessage(getTranslation("endings.prolong.day.missing"));
            until.setInvalid(true);
            until.focus();
        } else if (until.isInvalid()) {
            until.focus();
        } else if (words && reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("endings.prolong.reason.missing"));
            reason.setInvalid(true);
            reason.focus();
        } else {
            close();
            prolong.accept(until.getValue(), reason.getValue());
        }
    }
}

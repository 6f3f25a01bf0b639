package org.cairn.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.cairn.meetings.Closing;

/** Asks for the day on which the two meet next, and for its hour if there is one. */
final class NextDateDialog extends Dialog {

    private final DatePicker day;
    private final TimePicker time = new TimePicker();
    private final transient BiConsumer<LocalDate, LocalTime> move;

    NextDateDialog(Closing closing, LocalDate today, BiConsumer<LocalDate, LocalTime> move) {
        this.move = move;
        addClassName("editor-dialog");
        setHeaderTitle(getTranslation("meetings.next.title"));
        day = Dates.picker(this, "meetings.closing.nextOn", today, 3);
        day.setRequiredIndicatorVisible(true);
        time.setLabel(getTranslation("meetings.closing.nextAt"));
        time.setLocale(Locale.UK);
        time.setStep(Duration.ofMinutes(15));
        time.setI18n(
                new TimePicker.TimePickerI18n().setBadInputErrorMessage(getTranslation("meetings.time.unreadable")));
        if (closing.nextOn() != null && !closing.nextOn().isBefore(today)) {
            day.setValue(closing.nextOn());
        }
        time.setValue(closing.nextAt() == null ? closing.droppedAt() : closing.nextAt());
        Div form = new Div(day, time);
        form.addClassName("form-stack");
        add(form);
        Button cancel = new Button(getTranslation("common.confirm.cancel"), _ -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button accept = new Button(getTranslation("meetings.next.keep"), _ -> accept());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, accept);
    }

    private void accept() {
        if (day.getValue() == null && !day.isInvalid()) {
            day.setErrorMessage(getTranslation("meetings.next.noDay"));
            day.setInvalid(true);
        }
        if (day.isInvalid()) {
            day.focus();
        } else if (time.isInvalid()) {
            time.focus();
        } else {
            close();
            move.accept(day.getValue(), time.getValue());
        }
    }
}

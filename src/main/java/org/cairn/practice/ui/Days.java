package org.cairn.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.Locale;

/** Fields for days that have been, in British English; a day out of range is refused with a sentence beside the field. */
final class Days {

    private Days() {}

    static DatePicker picker(Component owner, String label, LocalDate earliest, LocalDate latest) {
        DatePicker picker = new DatePicker(owner.getTranslation(label));
        picker.setLocale(Locale.UK);
        picker.setMin(earliest);
        picker.setMax(latest);
        picker.setI18n(new DatePicker.DatePickerI18n()
                .setFirstDayOfWeek(1)
                .setBadInputErrorMessage(owner.getTranslation("practice.day.unreadable"))
                .setMinErrorMessage(owner.getTranslation("practice.day.early"))
                .setMaxErrorMessage(owner.getTranslation("practice.day.late")));
        return picker;
    }
}

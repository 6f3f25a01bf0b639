package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Date fields that speak British English and refuse a day out of range with a sentence beside the field. */
public final class Dates {

    private Dates() {}

    public static DatePicker picker(Component owner, String labelKey, LocalDate earliest, int years) {
        DatePicker picker = new DatePicker(owner.getTranslation(labelKey));
        picker.setLocale(Locale.UK);
        picker.setMin(earliest);
        picker.setMax(earliest.plusYears(years));
        picker.setI18n(new DatePicker.DatePickerI18n()
                .setFirstDayOfWeek(1)
                .setBadInputErrorMessage(owner.getTranslation("meetings.day.unreadable"))
                .setMinErrorMessage(owner.getTranslation("meetings.day.past"))
                .setMaxErrorMessage(owner.getTranslation("meetings.day.far")));
        return picker;
    }

    /** Calls {@code kept} with each valid day that the person chose, and with null when the field was emptied. */
    public static void onChange(DatePicker picker, Consumer<@Nullable LocalDate> kept) {
        picker.addValueChangeListener(change -> {
            if (change.isFromClient() && !picker.isInvalid()) {
                kept.accept(change.getValue());
            }
        });
    }
}

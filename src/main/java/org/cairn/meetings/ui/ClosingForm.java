package org.cairn.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.function.Consumer;
import org.cairn.common.ui.Confirm;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Visibility;
import org.cairn.meetings.Agreement;

/** The close: the mentee sums up, the next date, what is kept. */
class ClosingForm extends Div {

    private static final int LONGEST = 20_000;
    private static final int LONGEST_MEETING = 24 * 60;

    private final transient FirstInterviewViewModel model;
    private final transient Consumer<Instant> saved;
    private final transient DayWords days;
    private final IntegerField minutes = new IntegerField();
    private final DatePicker day;
    private final CalendarLink calendar;
    private final TimePicker time = new TimePicker();

    ClosingForm(
            FirstInterviewViewModel model,
            DayWords days,
            CalendarLink calendar,
            Consumer<Instant> saved,
            Runnable closed) {
        this.model = model;
        this.saved = saved;
        addClassNames("closing-form", "form-stack", "card");
        this.days = days;
        this.calendar = calendar;
        LocalDate today = days.today();
        day = Dates.picker(this, "meetings.closing.nextOn", today, 3);
        Agreement agreement = model.agreement();
        if (agreement.writing().allowsGoals()) {
            add(summary());
            add(nextDate(agreement.rhythm().next(today)));
        }
        add(minutes(), kept(agreement));
        Button close = new Button(getTranslation("meetings.closing.close"), _ -> close(closed));
        close.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(close);
        actions.addClassName("form-actions");
        add(actions);
    }

    private SealedTextArea summary() {
        SealedTextArea summary =
                new SealedTextArea(getTranslation("meetings.closing.summary"), Visibility.YOU_AND_MENTEE);
        summary.setHint(getTranslation("meetings.closing.summary.hint"));
        summary.setRows(4);
        summary.setMaxLength(LONGEST);
        summary.show(Refusing.inWords(this, model.texts().summary()));
        return summary;
    }

    private Div nextDate(LocalDate suggestion) {
        day.setValue(model.closing().nextOn());
        day.setHelperText(getTranslation("meetings.closing.nextOn.hint", days.weekday(suggestion)));
        day.setInitialPosition(suggestion);
        day.setWeekNumbersVisible(false);
        Dates.onChange(day, chosen -> keepNext(chosen, time.getValue()));
        time.setLabel(getTranslation("meetings.closing.nextAt"));
        time.setLocale(Locale.UK);
        time.setStep(Duration.ofMinutes(15));
        time.setI18n(
                new TimePicker.TimePickerI18n().setBadInputErrorMessage(getTranslation("meetings.time.unreadable")));
        time.setValue(model.closing().nextAt());
        time.addValueChangeListener(change -> {
            if (change.isFromClient() && !time.isInvalid()) {
                keepNext(day.getValue(), change.getValue());
            }
        });
        Button take = new Button(getTranslation("meetings.closing.take"), _ -> {
            day.setValue(suggestion);
            keepNext(suggestion, time.getValue());
        });
        Div pair = new Div(day, time);
        pair.addClassName("form-pair");
        calendar.show(model.closing());
        Div whole = new Div(pair, take, calendar);
        whole.addClassName("stack");
        return whole;
    }

    private void keepNext(LocalDate date, LocalTime at) {
        saved.accept(model.changeClosing(closing -> closing.withNext(date, at)));
        calendar.show(model.closing());
    }

    private IntegerField minutes() {
        minutes.setLabel(getTranslation("meetings.closing.minutes"));
        minutes.setHelperText(
                getTranslation("meetings.closing.minutes.hint", model.meeting().plannedMinutes()));
        minutes.setValue(model.minutesSoFar());
        minutes.setMin(1);
        minutes.setMax(LONGEST_MEETING);
        minutes.setStepButtonsVisible(true);
        minutes.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(getTranslation("meetings.closing.minutes.range"))
                .setMinErrorMessage(getTranslation("meetings.closing.minutes.range"))
                .setMaxErrorMessage(getTranslation("meetings.closing.minutes.range")));
        return minutes;
    }

    private Div kept(Agreement agreement) {
        Paragraph words = new Paragraph(KeptWords.all(this, days, agreement));
        Div kept = new Div(new H3(getTranslation("meetings.closing.kept")), words);
        kept.addClassName("callout");
        return kept;
    }

    private void close(Runnable closed) {
        if (minutes.isInvalid() || minutes.isEmpty()) {
            minutes.setErrorMessage(getTranslation("meetings.closing.minutes.range"));
            minutes.setInvalid(true);
            minutes.focus();
            return;
        }
        Confirm.ask(
                getTranslation("meetings.closing.ask.title"),
                getTranslation("meetings.closing.ask.sentence"),
                getTranslation("meetings.closing.close"),
                () -> {
                    model.close(minutes.getValue());
                    closed.run();
                });
    }
}

package org.cairn.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.practice.LearningHours;
import org.cairn.practice.LearningHours.Kind;
import org.cairn.practice.Telltale;
import org.jspecify.annotations.Nullable;

/** Asks when the mentor learnt something, for how long and what, and points at words by which somebody might be recognised. */
final class LearningDialog extends Dialog {

    private static final int HOUR = 60;
    private static final int EARLIEST_YEARS = 20;

    private final DatePicker day;
    private final Select<Kind> kind = new Select<>();
    private final IntegerField hours = number("practice.learning.hours", 23);
    private final IntegerField minutes = number("practice.learning.minutes", HOUR - 1);
    private final TextField words = new TextField(getTranslation("practice.learning.words"));
    private final transient Consumer<LearningHours> keep;

    /** @param former what is put right; null for something new */
    LearningDialog(
            @Nullable LearningHours former,
            LocalDate today,
            Function<String, List<Telltale>> look,
            Consumer<LearningHours> keep) {
        this.keep = keep;
        addClassName("editor-dialog");
        setHeaderTitle(getTranslation(former == null ? "practice.learning.new" : "practice.learning.change"));
        day = Days.picker(this, "practice.learning.day", today.minusYears(EARLIEST_YEARS), today);
        day.setRequiredIndicatorVisible(true);
        kind.setLabel(getTranslation("practice.learning.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> getTranslation("practice.learning.kind." + one));
        words.setMaxLength(LearningHours.LONGEST);
        words.setHelperText(getTranslation("practice.learning.words.hint"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        TelltaleNotice notice = new TelltaleNotice(List.of());
        words.addValueChangeListener(change -> notice.show(look.apply(change.getValue())));
        fill(former == null ? new LearningHours(today, 2 * HOUR, Kind.TRAINING, "") : former);
        Div length = new Div(hours, minutes);
        length.addClassName("form-pair");
        VisibilityBadge who = new VisibilityBadge(Visibility.ONLY_YOU, getTranslation("practice.learning.who"));
        Div form = new Div(day, kind, length, who, words, notice);
        form.addClassName("form-stack");
        add(form);
        Button cancel = new Button(getTranslation("common.confirm.cancel"), _ -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button accept = new Button(getTranslation("practice.learning.keep"), _ -> accept());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, accept);
    }

    private void fill(LearningHours shown) {
        day.setValue(shown.day());
        kind.setValue(shown.kind());
        hours.setValue(shown.minutes() / HOUR);
        minutes.setValue(shown.minutes() % HOUR);
        words.setValue(shown.words());
    }

    private IntegerField number(String label, int most) {
        IntegerField number = new IntegerField(getTranslation(label));
        number.setMin(0);
        number.setMax(most);
        number.setStepButtonsVisible(false);
        String range = getTranslation("practice.learning.range", most);
        number.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range)
                .setBadInputErrorMessage(range));
        return number;
    }

    private void accept() {
        if (day.getValue() == null || day.isInvalid()) {
            refuse(day.isInvalid() && day.getValue() != null);
            return;
        }
        if (hours.isInvalid() || minutes.isInvalid()) {
            (hours.isInvalid() ? hours : minutes).focus();
            return;
        }
        int length = valueOf(hours) * HOUR + valueOf(minutes);
        if (length == 0) {
            hours.setErrorMessage(getTranslation("practice.learning.noTime"));
            hours.setInvalid(true);
            hours.focus();
            return;
        }
        close();
        keep.accept(new LearningHours(day.getValue(), length, kind.getValue(), words.getValue()));
    }

    /** @param said whether the field says already what is wrong */
    private void refuse(boolean said) {
        if (!said) {
            day.setErrorMessage(getTranslation("practice.learning.noDay"));
            day.setInvalid(true);
        }
        day.focus();
    }

    private static int valueOf(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }
}

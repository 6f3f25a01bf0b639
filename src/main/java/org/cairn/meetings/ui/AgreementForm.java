package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.cairn.common.ui.Confirm;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Visibility;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.Agreement.Keeping;
import org.cairn.meetings.Agreement.Point;
import org.cairn.meetings.Agreement.Rhythm;
import org.cairn.meetings.Agreement.Writing;

/** What the two agree, as a form whose choices rule what follows. Every choice saves itself. */
class AgreementForm extends UnorderedList {

    private static final int LONGEST = 4_000;

    private final transient AgreementWork work;
    private final transient Consumer<Instant> saved;
    private final transient Runnable writingChanged;
    private final transient DayWords days;
    private final Paragraph kept = new Paragraph();
    private RadioButtonGroup<Writing> writingField = new RadioButtonGroup<>();

    AgreementForm(AgreementWork work, DayWords days, Consumer<Instant> saved, Runnable writingChanged) {
        this.work = work;
        this.saved = saved;
        this.writingChanged = writingChanged;
        this.days = days;
        addClassName("agreement-list");
        lay();
    }

    /** Where nothing is written down there is no field, and nothing to be kept for any time. */
    private void lay() {
        Agreement agreement = work.agreement();
        boolean words = agreement.writing().allowsGoals();
        removeAll();
        add(item("spokenAbout", spokenAbout(agreement)));
        if (words) {
            add(item("worthwhile", words("worthwhile")));
        }
        add(item("writing", writing(agreement)));
        if (words) {
            add(item("keeping", keeping(agreement)));
        }
        add(item("rhythm", rhythm(agreement)));
        if (words) {
            add(item("limits", words("limits")));
            add(item("ending", words("ending")));
        }
        ListItem whatIsKept = new ListItem(new H3(getTranslation("meetings.closing.kept")), kept);
        whatIsKept.addClassName("callout");
        add(whatIsKept);
        sayWhatIsKept();
    }

    private void sayWhatIsKept() {
        kept.setText(KeptWords.all(this, days, work.agreement()));
    }

    private ListItem item(String key, Component... fields) {
        ListItem item = new ListItem();
        item.addClassName("agreement-item");
        item.add(new H3(getTranslation("meetings.agreement." + key)));
        Paragraph hint = new Paragraph(getTranslation(work.hintOf(key)));
        hint.addClassNames("quiet", "small");
        item.add(hint);
        item.add(fields);
        return item;
    }

    private CheckboxGroup<Point> spokenAbout(Agreement agreement) {
        CheckboxGroup<Point> points = new CheckboxGroup<>();
        points.setAriaLabel(getTranslation("meetings.agreement.spokenAbout"));
        points.setItems(Point.values());
        points.setItemLabelGenerator(point -> getTranslation("meetings.point." + point.name()));
        points.setValue(agreement.spokenAbout());
        points.addValueChangeListener(change -> keep(now -> now.withSpokenAbout(change.getValue())));
        return points;
    }

    private SealedTextArea words(String key) {
        SealedTextArea field =
                new SealedTextArea(getTranslation("meetings.agreement." + key), Visibility.YOU_AND_MENTEE);
        field.setLabelHidden(true);
        field.setRows(2);
        field.setMaxLength(LONGEST);
        field.show(Refusing.inWords(this, work.agreementText(key)));
        return field;
    }

    private RadioButtonGroup<Writing> writing(Agreement agreement) {
        RadioButtonGroup<Writing> choice = choice("meetings.agreement.writing", "meetings.writing.", Writing.values());
        writingField = choice;
        choice.setValue(agreement.writing());
        choice.addValueChangeListener(change -> {
            if (change.getValue() == work.agreement().writing()) {
                return;
            }
            int lost = work.lostBy(change.getValue());
            if (lost == 0) {
                allow(change.getValue());
                return;
            }
            Confirm.askDanger(
                            getTranslation("meetings.agreement.erase.title"),
                            getTranslation("meetings.agreement.erase.sentence", lost),
                            getTranslation("meetings.agreement.erase.verb"),
                            () -> allow(change.getValue()))
                    .addCancelListener(_ -> choice.setValue(change.getOldValue()));
        });
        return choice;
    }

    private void allow(Writing writing) {
        saved.accept(work.allowOnly(writing));
        lay();
        writingField.getElement().callJsFunction("focus");
        writingChanged.run();
    }

    private Component[] keeping(Agreement agreement) {
        RadioButtonGroup<Keeping> choice = choice("meetings.agreement.keeping", "meetings.keeping.", Keeping.values());
        choice.setValue(agreement.keeping());
        DatePicker until =
                Dates.picker(this, "meetings.agreement.keepUntil", days.today().plusDays(1), 20);
        until.setVisible(agreement.keeping() == Keeping.UNTIL_A_DAY);
        until.setValue(agreement.keepUntil());
        choice.addValueChangeListener(change -> {
            until.setVisible(change.getValue() == Keeping.UNTIL_A_DAY);
            keep(now -> now.withKeeping(change.getValue(), until.getValue()));
        });
        Dates.onChange(until, day -> keep(now -> now.withKeeping(Keeping.UNTIL_A_DAY, day)));
        return new Component[] {choice, until};
    }

    private RadioButtonGroup<Rhythm> rhythm(Agreement agreement) {
        RadioButtonGroup<Rhythm> choice = choice("meetings.agreement.rhythm", "meetings.rhythm.", Rhythm.values());
        choice.setValue(agreement.rhythm());
        choice.addValueChangeListener(change -> keep(now -> now.withRhythm(change.getValue())));
        return choice;
    }

    private <E extends Enum<E>> RadioButtonGroup<E> choice(String labelKey, String prefix, E[] values) {
        RadioButtonGroup<E> choice = new RadioButtonGroup<>();
        choice.setAriaLabel(getTranslation(labelKey));
        choice.setItems(Arrays.asList(values));
        choice.setItemLabelGenerator(value -> getTranslation(prefix + value.name()));
        return choice;
    }

    private void keep(UnaryOperator<Agreement> change) {
        saved.accept(work.changeAgreement(change));
        sayWhatIsKept();
    }
}

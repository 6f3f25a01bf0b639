package org.cairn.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.function.IntConsumer;
import org.cairn.cycle.Pace;
import org.cairn.meetings.Meeting;

/** Begins a meeting with one click on its length; the one-page reminder is at hand. */
class BeginMeetingForm extends Div {

    private final IntegerField own = new IntegerField();

    BeginMeetingForm(List<String> reminder, IntConsumer begin) {
        addClassName("meeting-start");
        Paragraph how = new Paragraph(getTranslation("meetings.begin.how"));
        how.addClassName("quiet");
        Div lengths = new Div();
        lengths.addClassNames("row", "meeting-lengths");
        Pace.PLANNED_LENGTHS.forEach(minutes -> lengths.add(length(minutes, begin)));
        add(how, lengths, ownLength(begin), reminder(reminder));
    }

    private Button length(int minutes, IntConsumer begin) {
        Button button = new Button(getTranslation("meetings.begin.minutes", minutes), _ -> begin.accept(minutes));
        button.addClassName("large");
        if (minutes == Pace.PLANNED_LENGTHS.get(1)) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        button.setDisableOnClick(true);
        return button;
    }

    private NativeDetails ownLength(IntConsumer begin) {
        own.setLabel(getTranslation("meetings.begin.own"));
        own.setMin(Meeting.SHORTEST);
        own.setMax(Meeting.LONGEST);
        own.setValue(75);
        own.setStepButtonsVisible(true);
        own.setStep(1);
        String range = getTranslation("meetings.begin.range");
        own.setHelperText(range);
        own.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(range)
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range));
        Button go = new Button(getTranslation("meetings.begin.go"), _ -> {
            if (own.isInvalid() || own.isEmpty()) {
                own.setErrorMessage(range);
                own.setInvalid(true);
                own.focus();
            } else {
                begin.accept(own.getValue());
            }
        });
        Div row = new Div(own, go);
        row.addClassName("row");
        return folded(getTranslation("meetings.begin.another"), row);
    }

    private NativeDetails reminder(List<String> paragraphs) {
        UnorderedList list = new UnorderedList();
        list.addClassName("reminder");
        paragraphs.forEach(words -> list.add(new ListItem(words)));
        return folded(getTranslation("meetings.begin.reminder"), list);
    }

    private static NativeDetails folded(String summary, com.vaadin.flow.component.Component content) {
        NativeDetails details = new NativeDetails(summary, content);
        details.addClassName("folded");
        return details;
    }
}

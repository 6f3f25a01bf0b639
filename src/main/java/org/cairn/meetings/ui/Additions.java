package org.cairn.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Notices;
import org.cairn.common.ui.SaveIndicator;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Visibility;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.meetings.AlreadyAddedException;
import org.cairn.meetings.Amending;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.Remark;

/** What was added later to one thing written in a meeting, each with its date, and the way to add something. */
class Additions extends Div {

    private final transient Amending amending;
    private final transient LaterTexts later;
    private final transient MeetingId meeting;
    private final transient EntryId to;
    private final Visibility visibility;
    private final String subject;
    private final transient DayWords days;

    /** @param subject what it is added to, as a heading would call it */
    Additions(
            Amending amending,
            LaterTexts later,
            MeetingId meeting,
            EntryId to,
            Visibility visibility,
            String subject,
            DayWords days) {
        this.amending = amending;
        this.later = later;
        this.meeting = meeting;
        this.to = to;
        this.visibility = visibility;
        this.subject = subject;
        this.days = days;
        addClassName("additions");
        show(false);
    }

    private void show(boolean focus) {
        removeAll();
        List<Entry<Remark>> all = amending.of(meeting).stream()
                .filter(addition -> addition.content().to().equals(to))
                .toList();
        all.stream().map(Entry::content).filter(Remark::isAdded).forEach(this::added);
        List<Entry<Remark>> begun =
                all.stream().filter(addition -> !addition.content().isAdded()).toList();
        begun.forEach(addition -> writing(addition, focus));
        if (begun.isEmpty()) {
            Button more = new Button(getTranslation("meetings.add"), _ -> {
                amending.begin(meeting, to);
                show(true);
            });
            more.addThemeVariants(ButtonVariant.TERTIARY);
            more.setAriaLabel(getTranslation("meetings.add.to", subject));
            add(more);
        }
    }

    private void added(Remark addition) {
        Paragraph when = new Paragraph(getTranslation("meetings.added", days.day(addition.at())));
        when.addClassNames("small", "quiet");
        Paragraph words = new Paragraph(addition.words());
        words.addClassName("as-typed");
        words.getElement().setAttribute("dir", "auto");
        Div shown = new Div(when, words);
        shown.addClassName("addition");
        add(shown);
    }

    private void writing(Entry<Remark> begun, boolean focus) {
        SealedTextArea field = new SealedTextArea(getTranslation("meetings.add.field", subject), visibility);
        field.setHint(getTranslation("meetings.add.hint"));
        field.setMaxLength(Remark.LONGEST);
        field.setRows(3);
        field.show(Refusing.inWords(this, later.addition(meeting, begun)));
        Button keep = new Button(getTranslation("meetings.add.keep"), _ -> keep(begun));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Button discard = new Button(getTranslation("meetings.add.discard"), _ -> {
            attempt(() -> amending.discard(begun));
            show(false);
        });
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(keep, discard);
        actions.addClassName("form-actions");
        Div form = new Div(field, new SaveIndicator(), actions);
        form.addClassNames("addition", "form-stack", "save-scope");
        add(form);
        if (focus) {
            field.focus();
        }
    }

    private void keep(Entry<Remark> begun) {
        try {
            attempt(() -> amending.add(begun));
            show(false);
        } catch (IllegalArgumentException _) {
            Notices.show(getTranslation("meetings.add.empty"));
        }
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (AlreadyAddedException _) {
            Notices.show(getTranslation("meetings.add.already"));
        }
    }
}

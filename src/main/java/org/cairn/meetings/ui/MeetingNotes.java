package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.cairn.common.ui.SaveIndicator;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.journal.EntryId;
import org.cairn.meetings.Agreement;

/**
 * The private zone: notes of the present stage, blocks and goals as cards. Each stage has a field of its own, so that
 * words still on their way to the server reach the stage in which they were typed.
 */
class MeetingNotes extends Section {

    /** The longest note of one stage, in UTF-16 units: some forty pages. */
    static final int LONGEST = 100_000;

    private final transient FirstInterviewViewModel model;
    private final Map<String, SealedTextArea> fields = new HashMap<>();
    private final H2 title = new H2();
    private final Div fieldsOfStages = new Div();
    private final Paragraph noNotes = new Paragraph();
    private final SaveIndicator indicator;
    private final Captures captures;

    MeetingNotes(FirstInterviewViewModel model, SaveIndicator indicator, Consumer<EntryId> openGoal) {
        this.model = model;
        this.indicator = indicator;
        addClassName("meeting-notes");
        title.setId("my-notes");
        getElement().setAttribute("aria-labelledby", "my-notes");
        Div heading = new Div(title, new VisibilityBadge(Visibility.ONLY_YOU));
        heading.addClassName("notes-heading");
        fieldsOfStages.addClassName("notes-fields");
        noNotes.addClassName("callout");
        captures = new Captures(model, indicator::saved, openGoal);
        add(heading, fieldsOfStages, noNotes, captures, indicator);
        refresh();
    }

    /** Shows the field of the present stage, or says why there is none. */
    void refresh() {
        Agreement.Writing writing = model.agreement().writing();
        String stage = model.progress().stage();
        title.setText(getTranslation("meetings.notes.title"));
        noNotes.setVisible(!writing.allowsNotes());
        noNotes.setText(getTranslation(writing.allowsGoals() ? "meetings.notes.goalsOnly" : "meetings.notes.none"));
        captures.setVisible(writing.allowsGoals());
        captures.refresh();
        if (writing.allowsNotes()) {
            fields.computeIfAbsent(stage, this::field);
        } else {
            fields.values().forEach(SealedTextArea::clear);
            fields.clear();
            fieldsOfStages.removeAll();
        }
        fields.forEach((id, field) -> field.setClassName("put-away", !id.equals(stage)));
    }

    /** Puts the caret into the notes. */
    void focusNotes() {
        SealedTextArea field = fields.get(model.progress().stage());
        if (field != null) {
            field.focus();
        }
    }

    SaveIndicator indicator() {
        return indicator;
    }

    private SealedTextArea field(String stage) {
        String name = model.cycle().stage(stage).title();
        SealedTextArea field = new SealedTextArea(getTranslation("meetings.notes.label", name), Visibility.ONLY_YOU);
        field.setLabelHidden(true);
        field.setVisibility(null);
        field.addClassName("notes-field");
        field.setPlaceholder(getTranslation("meetings.notes.placeholder", name));
        field.setMaxLength(LONGEST);
        field.load(model.notes().of(stage));
        field.onSave(Refusing.inWords(this, text -> model.notes().save(stage, text)));
        fieldsOfStages.add(field);
        return field;
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.Map;
import org.cairn.common.ui.Notices;
import org.cairn.common.ui.SaveIndicator;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.Filing;
import org.cairn.meetings.Note;

/**
 * The private zone: notes of the present stage, or of none while the map is away, and what was caught in passing. Each
 * stage has a field of its own, so that words still on their way to the server reach the stage in which they were typed.
 */
class MeetingNotes extends Section {

    private final transient FirstInterviewViewModel model;
    private final Map<String, SealedTextArea> fields = new HashMap<>();
    private final Div fieldsOfStages = new Div();
    private final Paragraph noNotes = new Paragraph();
    private final UnfiledNotes unfiled;
    private final EarlierNotes earlier;
    private final Captures captures;

    MeetingNotes(FirstInterviewViewModel model, SaveIndicator indicator, Captures captures, String toRemember) {
        this.model = model;
        this.captures = captures;
        addClassName("meeting-notes");
        H2 title = new H2(getTranslation("meetings.notes.title"));
        title.setId("my-notes");
        getElement().setAttribute("aria-labelledby", "my-notes");
        Div heading = new Div(title, new VisibilityBadge(Visibility.ONLY_YOU), toTheNotes());
        heading.addClassName("notes-heading");
        fieldsOfStages.addClassName("notes-fields");
        noNotes.addClassName("callout");
        unfiled = new UnfiledNotes(model.cycle(), this::file);
        earlier = new EarlierNotes(model);
        add(heading, fieldsOfStages, noNotes, earlier, unfiled, captures);
        if (!toRemember.isBlank()) {
            add(fromLastTime(toRemember));
        }
        add(indicator);
        refresh();
    }

    private Div fromLastTime(String words) {
        H3 title = new H3(getTranslation("meetings.last.remember"));
        Paragraph typed = new Paragraph(words);
        typed.addClassName("as-typed");
        typed.getElement().setAttribute("dir", "auto");
        Div card = new Div(title, typed);
        card.addClassNames("callout", "from-last-time");
        return card;
    }

    /** Shows the field of the present stage, or says why there is none. */
    void refresh() {
        Agreement.Writing writing = model.agreement().writing();
        String shown = shown();
        noNotes.setVisible(!writing.allowsNotes());
        noNotes.setText(getTranslation(writing.allowsGoals() ? "meetings.notes.goalsOnly" : "meetings.notes.none"));
        captures.refresh();
        if (writing.allowsNotes()) {
            fields.computeIfAbsent(shown, this::field);
        } else {
            fields.values().forEach(SealedTextArea::clear);
            fields.clear();
            fieldsOfStages.removeAll();
        }
        fields.forEach((id, field) -> field.setClassName("put-away", !id.equals(shown)));
        unfiled.show(shown.equals(Note.UNFILED) ? "" : model.notes().of(Note.UNFILED));
        earlier.show(shown.equals(Note.UNFILED));
    }

    /** After another window has saved something. */
    void catchUp() {
        captures.catchUp();
        unfiled.show(shown().equals(Note.UNFILED) ? "" : model.notes().of(Note.UNFILED));
    }

    /** Puts the caret into the notes. */
    void focusNotes() {
        SealedTextArea field = fields.get(shown());
        if (field != null) {
            field.focus();
        }
    }

    private String shown() {
        return model.progress().mapAway() ? Note.UNFILED : model.progress().stage();
    }

    private void file(String stage) {
        try {
            model.notes().file(stage).ifPresent(filing -> {
                reload(filing.stage());
                Notices.showWithUndo(
                        getTranslation(
                                "meetings.unfiled.filed",
                                model.cycle().stage(stage).title()),
                        () -> takeBack(filing));
            });
        } catch (IllegalArgumentException _) {
            Notices.show(getTranslation("meetings.unfiled.tooLong"));
        }
    }

    private void takeBack(Filing filing) {
        if (model.notes().takeBack(filing)) {
            reload(filing.stage());
        } else {
            Notices.show(getTranslation("meetings.unfiled.changed"));
        }
    }

    private void reload(String stage) {
        fields.forEach((id, field) -> {
            if (id.equals(stage) || id.equals(Note.UNFILED)) {
                field.refresh();
            }
        });
        refresh();
    }

    private SealedTextArea field(String stage) {
        boolean ofNoStage = stage.equals(Note.UNFILED);
        String name = ofNoStage ? "" : model.cycle().stage(stage).title();
        SealedTextArea field = new SealedTextArea(
                getTranslation(ofNoStage ? "meetings.notes.label.unfiled" : "meetings.notes.label", name),
                Visibility.ONLY_YOU);
        field.setLabelHidden(true);
        field.setVisibility(null);
        field.addClassName("notes-field");
        field.setPlaceholder(
                getTranslation(ofNoStage ? "meetings.notes.placeholder.unfiled" : "meetings.notes.placeholder", name));
        field.setMaxLength(Note.LONGEST);
        field.show(Refusing.inWords(this, model.texts().note(stage)));
        fieldsOfStages.add(field);
        return field;
    }

    /** For a key alone: whoever sees the field clicks into it. */
    private Button toTheNotes() {
        Button button = new Button(getTranslation("meetings.key.NOTES"), _ -> focusNotes());
        button.addClassName("for-keys");
        button.getElement().setAttribute("hidden", true);
        MeetingKey.NOTES.clicks(button);
        return button;
    }
}

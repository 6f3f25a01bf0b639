package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Notices;
import org.cairn.common.ui.SaveIndicator;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Visibility;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.journal.EntryNotFoundException;
import org.cairn.meetings.BetweenMeetings;
import org.cairn.meetings.BetweenNote;
import org.cairn.meetings.BetweenNoteId;
import org.cairn.relationships.RelationshipId;
import org.jspecify.annotations.Nullable;

/** The notes of the time between two meetings, the latest first, one of them open for writing at the most. */
class BetweenNotes extends Div {

    private final transient RelationshipId relationship;
    private final transient BetweenMeetings between;
    private final transient BetweenTexts texts;
    private final transient DayWords days;

    BetweenNotes(RelationshipId relationship, BetweenMeetings between, BetweenTexts texts, DayWords days) {
        this.relationship = relationship;
        this.between = between;
        this.texts = texts;
        this.days = days;
        addClassName("between-notes");
        show(null);
    }

    private void show(@Nullable EntryId open) {
        removeAll();
        boolean mayWrite = between.mayWrite(relationship);
        List<Entry<BetweenNote>> all = between.of(relationship).reversed().stream()
                .filter(note -> !note.content().isBlank() || note.id().equals(open))
                .toList();
        if (all.isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation("meetings.between.empty"));
            empty.addClassName("quiet");
            add(empty);
        }
        if (mayWrite && open == null) {
            Button more = new Button(getTranslation("meetings.between.add"), _ -> begin());
            more.addThemeVariants(ButtonVariant.TERTIARY);
            add(more);
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "between-list");
        all.forEach(note -> list.add(note.id().equals(open) && mayWrite ? writing(note) : written(note, mayWrite)));
        if (!all.isEmpty()) {
            add(list);
        }
    }

    private void begin() {
        show(between.begin(relationship).id());
    }

    private ListItem written(Entry<BetweenNote> note, boolean mayWrite) {
        Paragraph words = new Paragraph(note.content().words());
        words.addClassName("as-typed");
        words.getElement().setAttribute("dir", "auto");
        ListItem item = new ListItem(when(note), words);
        item.setId("between-" + note.id());
        if (between.mayErase(relationship)) {
            item.add(mayWrite ? ways(note) : tools(remove(note)));
        }
        return item;
    }

    private Div ways(Entry<BetweenNote> note) {
        Button change = new Button(getTranslation("meetings.between.change"), _ -> show(note.id()));
        change.setAriaLabel(getTranslation("meetings.between.changeOf", day(note)));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        return tools(pin(note), change, remove(note));
    }

    private ListItem writing(Entry<BetweenNote> note) {
        SealedTextArea field = new SealedTextArea(getTranslation("meetings.between.field"), Visibility.ONLY_YOU);
        field.setMaxLength(BetweenNote.LONGEST);
        field.setRows(3);
        field.show(Refusing.inWords(this, texts.words(named(note))));
        Button done = new Button(getTranslation("meetings.between.done"), _ -> show(null));
        ListItem item = new ListItem(when(note), field, new SaveIndicator(), tools(pin(note), done, remove(note)));
        item.addClassNames("form-stack", "save-scope");
        field.focus();
        return item;
    }

    private Paragraph when(Entry<BetweenNote> note) {
        Paragraph when = new Paragraph(day(note));
        when.addClassNames("quiet", "small");
        return when;
    }

    private String day(Entry<BetweenNote> note) {
        return days.day(note.content().at());
    }

    private Checkbox pin(Entry<BetweenNote> note) {
        Checkbox pin = new Checkbox(getTranslation("meetings.between.pin"));
        pin.setValue(note.content().forNextTime());
        pin.addValueChangeListener(change -> {
            try {
                between.forNextTime(named(note), change.getValue());
            } catch (EntryNotFoundException _) {
                gone();
            }
        });
        return pin;
    }

    private Button remove(Entry<BetweenNote> note) {
        Button remove = new Button(getTranslation("meetings.between.remove"), _ -> erase(named(note)));
        remove.setAriaLabel(getTranslation("meetings.between.removeOf", day(note)));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return remove;
    }

    /** What is erased is read anew: its words may have been typed on since the page was made. */
    private void erase(BetweenNoteId id) {
        Optional<Entry<BetweenNote>> note = between.find(id);
        between.remove(id);
        show(null);
        note.filter(entry -> !entry.content().isBlank())
                .ifPresent(entry -> Notices.showWithUndo(getTranslation("meetings.between.removed"), () -> {
                    between.bringBack(relationship, entry.content());
                    show(null);
                }));
    }

    private BetweenNoteId named(Entry<BetweenNote> note) {
        return new BetweenNoteId(relationship, note.id());
    }

    private void gone() {
        show(null);
        Notices.show(getTranslation("meetings.refused.removed"));
    }

    private static Div tools(Component... parts) {
        Div tools = new Div(parts);
        tools.addClassNames("row", "between-tools");
        return tools;
    }
}

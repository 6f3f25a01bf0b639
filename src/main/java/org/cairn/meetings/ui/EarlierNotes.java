package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.cairn.cycle.Stage;

/** While the map is away: what was written in the stages before, folded, so that nobody thinks it is gone. */
class EarlierNotes extends NativeDetails {

    private final transient FirstInterviewViewModel model;
    private final Div words = new Div();

    EarlierNotes(FirstInterviewViewModel model) {
        this.model = model;
        addClassNames("folded", "earlier-notes");
        setSummaryText(getTranslation("meetings.notes.earlier"));
        setContent(words);
    }

    void show(boolean wanted) {
        words.removeAll();
        if (wanted) {
            model.cycle().stages().forEach(this::add);
        }
        setVisible(words.getComponentCount() > 0);
    }

    private void add(Stage stage) {
        String text = model.notes().of(stage.id());
        if (!text.isBlank()) {
            Paragraph typed = new Paragraph(text);
            typed.addClassNames("as-typed", "small");
            typed.getElement().setAttribute("dir", "auto");
            words.add(new H3(stage.title()), typed);
        }
    }
}

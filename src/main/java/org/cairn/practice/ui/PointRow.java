package org.cairn.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.cairn.common.KeptText;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.SaveIndicator;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Visibility;
import org.cairn.journal.Entry;
import org.cairn.practice.LearningPoint;
import org.cairn.practice.LearningPointId;

/** One learning point: its words with what can be done with them, or the field in which it is written. */
final class PointRow extends ListItem {

    /** What can be done with one. */
    interface Ways {

        void write(LearningPointId point);

        void taken(LearningPointId point, boolean taken);

        void done();

        void erase(LearningPointId point);
    }

    private final transient LearningPointId id;
    private final transient LearningPoint point;
    private final transient Ways ways;
    private final String day;

    PointRow(Entry<LearningPoint> point, Ways ways, DayWords days) {
        this.id = new LearningPointId(point.id());
        this.point = point.content();
        this.ways = ways;
        this.day = days.day(this.point.at());
        Paragraph when = new Paragraph(
                this.point.isTaken()
                        ? getTranslation("practice.points.takenOn", day, days.day(this.point.takenOn()))
                        : day);
        when.addClassNames("quiet", "small");
        add(when);
    }

    PointRow written(TelltaleNotice notice) {
        Paragraph words = new Paragraph(point.words().strip());
        words.addClassName("as-typed");
        words.getElement().setAttribute("dir", "auto");
        Checkbox taken = new Checkbox(getTranslation("practice.points.taken"));
        taken.setValue(point.isTaken());
        taken.addValueChangeListener(change -> ways.taken(id, change.getValue()));
        add(words, notice, tools(taken, way("practice.points.change", () -> ways.write(id)), remove()));
        return this;
    }

    PointRow writing(KeptText text, TelltaleNotice notice) {
        SealedTextArea field = new SealedTextArea(getTranslation("practice.points.field"), Visibility.ONLY_YOU);
        field.setMaxLength(LearningPoint.LONGEST);
        field.setRows(3);
        field.setHint(getTranslation("practice.points.hint"));
        field.show(text);
        Button done = new Button(getTranslation("practice.points.done"), _ -> ways.done());
        add(field, notice, new SaveIndicator(), tools(done, remove()));
        addClassNames("form-stack", "save-scope");
        field.focus();
        return this;
    }

    private Button remove() {
        return way("practice.points.remove", () -> ways.erase(id));
    }

    private Button way(String key, Runnable work) {
        Button way = new Button(getTranslation(key), _ -> work.run());
        way.setAriaLabel(getTranslation("practice.points.which", getTranslation(key), day));
        way.addThemeVariants(ButtonVariant.TERTIARY);
        return way;
    }

    private static Div tools(Component... parts) {
        Div tools = new Div(parts);
        tools.addClassNames("row", "between-tools");
        return tools;
    }
}

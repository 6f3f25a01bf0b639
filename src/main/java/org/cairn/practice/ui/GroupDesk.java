package org.cairn.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cairn.common.paper.Paper;
import org.cairn.common.paper.Part;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Notices;
import org.cairn.common.ui.PaperSheet;
import org.cairn.common.ui.PaperTools;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryNotFoundException;
import org.cairn.practice.LearningPoint;
import org.cairn.practice.LearningPointId;
import org.cairn.practice.LearningPoints;
import org.cairn.practice.Recognising;
import org.cairn.practice.Telltale;

/** Where the sheet for the support group is put together. */
final class GroupDesk extends Div {

    private static final int NAME = 60;

    private final transient LearningPoints points;
    private final transient Recognising recognising;
    private final transient DayWords days;
    private final transient Map<Checkbox, Entry<LearningPoint>> choices = new LinkedHashMap<>();
    private final transient PaperTools tools = new PaperTools("learning-points", this::forWhomItIs);
    private final Main desk = new Main();
    private transient volatile Paper shown;

    GroupDesk(LearningPoints points, Recognising recognising, DayWords days) {
        this.points = points;
        this.recognising = recognising;
        this.days = days;
        addClassName("hand-out-table");
        Paragraph warning = new Paragraph(getTranslation("practice.group.warning"));
        warning.addClassName("small");
        Button taken = new Button(getTranslation("practice.group.taken"), _ -> taken());
        Aside side = new Aside(choices(), warning, tools, taken);
        side.getElement().setAttribute("aria-label", getTranslation("practice.group.side"));
        side.addClassName("hand-out-choices");
        add(side, desk);
        draw();
    }

    private FieldSet choices() {
        FieldSet what = new FieldSet(getTranslation("practice.group.what"));
        what.addClassName("hand-out-items");
        List<Entry<LearningPoint>> waiting = points.all().stream()
                .filter(point -> !point.content().isTaken() && !point.content().isBlank())
                .toList();
        Iterator<List<Telltale>> found = recognising
                .in(waiting.stream().map(point -> point.content().words()).toList())
                .iterator();
        for (Entry<LearningPoint> point : waiting) {
            Checkbox choice = new Checkbox(brief(point.content().words()), true);
            choice.addValueChangeListener(_ -> draw());
            choices.put(choice, point);
            what.add(choice, new TelltaleNotice(found.next()));
        }
        return what;
    }

    private static String brief(String words) {
        String line = words.strip().lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= NAME
                ? line
                : line.substring(0, line.offsetByCodePoints(0, NAME)).stripTrailing() + "…";
    }

    private List<Entry<LearningPoint>> chosen() {
        return choices.entrySet().stream()
                .filter(choice -> choice.getKey().getValue())
                .map(Map.Entry::getValue)
                .toList();
    }

    private void draw() {
        shown = paper();
        desk.removeAll();
        desk.add(new PaperSheet(shown));
        tools.offer(shown);
    }

    private Paper paper() {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Words.quiet(days.onPaper(days.today())));
        List<String> lines =
                chosen().stream().map(point -> point.content().words().strip()).toList();
        parts.add(lines.isEmpty() ? Part.Words.of(getTranslation("practice.group.nothing")) : new Part.Lines(lines));
        parts.add(Part.Words.quiet(getTranslation("practice.group.foot")));
        return new Paper(getTranslation("practice.group.title"), days.today(), parts);
    }

    private void taken() {
        for (Entry<LearningPoint> point : chosen()) {
            try {
                points.taken(new LearningPointId(point.id()), true);
            } catch (EntryNotFoundException _) {
                Notices.show(getTranslation("practice.points.gone"));
            }
        }
        getUI().ifPresent(ui -> ui.navigate(PracticeView.class));
    }

    /** What was looked at, as long as it may still be read: the service refuses a locked vault and anybody else. */
    private Paper forWhomItIs() {
        points.all();
        return shown;
    }
}

package org.cairn.practice.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.cairn.common.paper.Paper;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.PaperSheet;
import org.cairn.common.ui.PaperTools;
import org.cairn.practice.HoursLog;
import org.cairn.practice.LearningHours;
import org.cairn.practice.MyPractice;
import org.cairn.practice.Recognising;
import org.cairn.practice.Span;
import org.cairn.practice.Telltale;

/** The record of hours beside what it is of, with what was left out of it and why. */
final class RecordDesk extends Div {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private final transient Consumer<Span> other;
    private final DatePicker from;
    private final DatePicker to;

    /** @param other goes to the record of another time */
    RecordDesk(
            MyPractice practice,
            Recognising recognising,
            String mentor,
            Span span,
            DayWords days,
            Consumer<Span> other) {
        this.other = other;
        addClassName("hand-out-table");
        LocalDate latest = days.today().isAfter(span.to()) ? days.today() : span.to();
        from = Days.picker(this, "practice.record.from", EARLIEST, latest);
        to = Days.picker(this, "practice.record.to", EARLIEST, latest);
        from.setValue(span.from());
        to.setValue(span.to());
        from.addValueChangeListener(_ -> turn());
        to.addValueChangeListener(_ -> turn());
        HoursLog log = practice.hours();
        Div pointed = new Div();
        pointed.addClassName("stack");
        Set<LearningHours> leftOut = look(recognising, log.learningIn(span), pointed);
        Paper paper = RecordPaper.of(mentor, log, log.in(span), leftOut, days);
        PaperTools tools = new PaperTools("mentoring-hours", () -> {
            // whoever may no longer read it is refused here
            practice.hours();
            return paper;
        });
        tools.offer(paper);
        Paragraph what = new Paragraph(getTranslation("practice.record.what"));
        what.addClassNames("quiet", "small");
        Aside side = new Aside(from, to, pointed, what, tools);
        side.getElement().setAttribute("aria-label", getTranslation("practice.record.side"));
        side.addClassName("hand-out-choices");
        add(side, new Main(new PaperSheet(paper)));
    }

    /** Points at what may name somebody, and gives back what names a mentee. */
    private Set<LearningHours> look(Recognising recognising, List<LearningHours> learning, Div pointed) {
        Set<LearningHours> leftOut = new HashSet<>();
        Iterator<List<Telltale>> found = recognising
                .in(learning.stream().map(LearningHours::words).toList())
                .iterator();
        for (LearningHours one : learning) {
            List<Telltale> telling = found.next();
            if (telling.stream().anyMatch(Telltale::isMentee)) {
                leftOut.add(one);
                Paragraph why = new Paragraph(getTranslation("practice.record.leftOut", one.words()));
                why.addClassNames("small", "strong");
                pointed.add(why);
            }
            if (!telling.isEmpty()) {
                pointed.add(new TelltaleNotice(telling));
            }
        }
        return leftOut;
    }

    private void turn() {
        if (from.isInvalid() || to.isInvalid() || from.getValue() == null || to.getValue() == null) {
            return;
        }
        try {
            other.accept(new Span(from.getValue(), to.getValue()));
        } catch (IllegalArgumentException _) {
            to.setErrorMessage(getTranslation("practice.record.noTime", Span.MOST_YEARS));
            to.setInvalid(true);
        }
    }
}

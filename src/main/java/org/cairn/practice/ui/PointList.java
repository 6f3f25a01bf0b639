package org.cairn.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Notices;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryNotFoundException;
import org.cairn.practice.LearningPoint;
import org.cairn.practice.LearningPointId;
import org.cairn.practice.LearningPoints;
import org.cairn.practice.Recognising;
import org.cairn.practice.Telltale;
import org.jspecify.annotations.Nullable;

/** What is to be taken to the support group, the latest first, one open for writing at the most; and what was taken. */
final class PointList extends Div implements PointRow.Ways {

    private final transient LearningPoints points;
    private final transient PointTexts texts;
    private final transient Recognising recognising;
    private final transient DayWords days;

    PointList(LearningPoints points, PointTexts texts, Recognising recognising, DayWords days) {
        this.points = points;
        this.texts = texts;
        this.recognising = recognising;
        this.days = days;
        addClassNames("between-notes", "practice-points");
        show(null);
    }

    private void show(@Nullable LearningPointId open) {
        removeAll();
        List<Entry<LearningPoint>> all = points.all().reversed().stream()
                .filter(point -> !point.content().isBlank() || isOpen(point, open))
                .toList();
        List<Entry<LearningPoint>> waiting =
                all.stream().filter(point -> !point.content().isTaken()).toList();
        List<Entry<LearningPoint>> taken =
                all.stream().filter(point -> point.content().isTaken()).toList();
        if (all.isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation("practice.points.empty"));
            empty.addClassName("quiet");
            add(empty);
        }
        if (open == null) {
            Button more = new Button(getTranslation("practice.points.add"), _ -> begin());
            more.addThemeVariants(ButtonVariant.TERTIARY);
            add(more);
        }
        if (!waiting.isEmpty()) {
            add(list(waiting, open));
        }
        if (open == null && !waiting.isEmpty()) {
            add(along());
        }
        if (!taken.isEmpty()) {
            add(takenBefore(taken, open));
        }
    }

    private static boolean isOpen(Entry<LearningPoint> point, @Nullable LearningPointId open) {
        return open != null && point.id().equals(open.entry());
    }

    private Component along() {
        Anchor along = new Anchor("practice/group", getTranslation("practice.points.along"));
        along.getElement().setAttribute("router-link", true);
        along.addClassName("quiet-button");
        return along;
    }

    private Component takenBefore(List<Entry<LearningPoint>> taken, @Nullable LearningPointId open) {
        NativeDetails before =
                new NativeDetails(getTranslation("practice.points.before", taken.size()), list(taken, open));
        before.addClassName("folded");
        before.setOpen(taken.stream().anyMatch(point -> isOpen(point, open)));
        return before;
    }

    private UnorderedList list(List<Entry<LearningPoint>> some, @Nullable LearningPointId open) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "between-list");
        Iterator<List<Telltale>> found = recognising
                .in(some.stream().map(point -> point.content().words()).toList())
                .iterator();
        for (Entry<LearningPoint> point : some) {
            TelltaleNotice notice = new TelltaleNotice(found.next());
            PointRow row = new PointRow(point, this, days);
            if (isOpen(point, open)) {
                notice.leavePatientsToTheField();
                list.add(row.writing(texts.words(open, text -> notice.show(recognising.in(text))), notice));
            } else {
                list.add(row.written(notice));
            }
        }
        return list;
    }

    private void begin() {
        write(new LearningPointId(points.begin().id()));
    }

    @Override
    public void write(LearningPointId point) {
        show(point);
    }

    @Override
    public void done() {
        show(null);
    }

    @Override
    public void taken(LearningPointId point, boolean taken) {
        try {
            points.taken(point, taken);
        } catch (EntryNotFoundException _) {
            Notices.show(getTranslation("practice.points.gone"));
        }
        show(null);
    }

    /** What is erased is read anew: its words may have been typed on since the page was made. */
    @Override
    public void erase(LearningPointId id) {
        Optional<Entry<LearningPoint>> point = points.find(id);
        points.remove(id);
        show(null);
        point.filter(entry -> !entry.content().isBlank())
                .ifPresent(entry -> Notices.showWithUndo(getTranslation("practice.points.removed"), () -> {
                    points.bringBack(entry.content());
                    show(null);
                }));
    }
}

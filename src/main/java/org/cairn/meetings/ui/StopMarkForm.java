package org.cairn.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.cairn.common.KeptText;
import org.cairn.common.TextVersion;
import org.cairn.common.Wording;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.SaveIndicator;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.journal.Entry;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.Remark;
import org.cairn.meetings.Stopping;

/** Offers to remember the moment, and then to write down what happened; both are the mentor's choice. */
class StopMarkForm extends Div {

    /** In UTF-16 units. */
    private static final int LONGEST = 20_000;

    private final transient Stopping stopping;
    private final transient MeetingId meeting;
    private final String stage;
    private final transient DayWords days;
    private final ZoneId zone;
    private transient List<Entry<Remark>> marks;

    StopMarkForm(Stopping stopping, MeetingId meeting, String stage, DayWords days, ZoneId zone) {
        this.stopping = stopping;
        this.meeting = meeting;
        this.stage = stage;
        this.days = days;
        this.zone = zone;
        this.marks = stopping.of(meeting);
        addClassNames("stop-mark", "save-scope");
        show();
    }

    private void show() {
        removeAll();
        if (marks.isEmpty()) {
            Paragraph offer = new Paragraph(getTranslation("meetings.stop.mark.offer"));
            Button mark = new Button(getTranslation("meetings.stop.mark"), _ -> {
                marks = List.of(stopping.mark(meeting, stage));
                show();
            });
            add(offer, mark);
            return;
        }
        marks.forEach(this::add);
    }

    private void add(Entry<Remark> mark) {
        Instant at = mark.content().at();
        Paragraph when = new Paragraph(
                getTranslation("meetings.stop.marked", days.day(at), days.time(LocalTime.ofInstant(at, zone))));
        Button back = new Button(getTranslation("meetings.stop.mark.back"), _ -> {
            stopping.takeBack(mark);
            marks = stopping.of(meeting);
            show();
        });
        back.addThemeVariants(ButtonVariant.TERTIARY);
        Div line = new Div(when, new VisibilityBadge(Visibility.ONLY_YOU), back);
        line.addClassName("row");
        add(line);
        if (stopping.mayDescribe(meeting)) {
            add(words(mark), new SaveIndicator());
        } else {
            Paragraph none = new Paragraph(getTranslation("meetings.stop.noWords"));
            none.addClassName("quiet");
            add(none);
        }
    }

    private SealedTextArea words(Entry<Remark> mark) {
        SealedTextArea words = new SealedTextArea(getTranslation("meetings.stop.words"), Visibility.ONLY_YOU);
        words.setHint(getTranslation("meetings.stop.words.hint"));
        words.setMaxLength(LONGEST);
        words.show(Refusing.inWords(this, new MarkedWords(mark)));
        return words;
    }

    /** What happened, as it is kept with a mark. */
    private final class MarkedWords implements KeptText {

        private static final Wording<Remark> WORDS = new Wording<>(Remark::words, Remark::withWords);

        private Entry<Remark> mark;

        MarkedWords(Entry<Remark> mark) {
            this.mark = mark;
        }

        @Override
        public String stored() {
            return stopping.of(meeting).stream()
                    .filter(each -> each.id().equals(mark.id()))
                    .findFirst()
                    .map(each -> each.content().words())
                    .orElse("");
        }

        @Override
        public Instant keep(String text, TextVersion basis) {
            mark = stopping.describe(mark, WORDS.change(text, basis));
            return mark.savedAt();
        }
    }
}

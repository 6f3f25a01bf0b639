package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.cycle.CyclePack;
import org.cairn.cycle.Stage;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalReview;
import org.cairn.goals.GoalService;
import org.cairn.goals.ui.GoalHistory;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.meetings.Amending;
import org.cairn.meetings.Closing;
import org.cairn.meetings.MeetingRecord;
import org.cairn.meetings.Note;
import org.cairn.meetings.Remark;
import org.cairn.relationships.RelationshipId;

/** What was written in a meeting, as it was written, each with what was added to it since. */
@SpringComponent
class RecordCards {

    private final GoalService goals;
    private final Amending amending;
    private final LaterTexts later;
    private final CalendarLinks calendars;
    private final DayWords days;
    private final Clock clock;

    RecordCards(
            GoalService goals,
            Amending amending,
            LaterTexts later,
            CalendarLinks calendars,
            DayWords days,
            Clock clock) {
        this.goals = goals;
        this.amending = amending;
        this.later = later;
        this.calendars = calendars;
        this.days = days;
        this.clock = clock;
    }

    Card closing(MeetingRecord record, Entry<Closing> entry) {
        Closing closing = entry.content();
        Card card = card("meetings.record.summary", Visibility.YOU_AND_MENTEE);
        card.setId("closing");
        card.add(words(
                closing.summary().isBlank() ? card.getTranslation("meetings.record.noSummary") : closing.summary()));
        add(card, record, entry, Visibility.YOU_AND_MENTEE, card.getTranslation("meetings.record.summary"));
        if (closing.nextOn() != null) {
            Paragraph next =
                    new Paragraph(card.getTranslation("meetings.record.next", MeetingWords.next(days, closing)));
            next.addClassName("quiet");
            card.add(next);
            if (!closing.nextOn().isBefore(days.today())) {
                card.add(calendars.after(record.meeting()));
            }
        }
        return card;
    }

    /** What was said of the goals; empty where nothing was. */
    Optional<Card> goalsAgain(MeetingRecord record) {
        Card card = card("meetings.record.goals", Visibility.YOU_AND_MENTEE);
        RelationshipId relationship = record.meeting().relationship();
        Map<EntryId, Goal> agreed =
                goals.of(relationship).stream().collect(Collectors.toMap(Entry::id, Entry::content));
        List<GoalReview> said = goals.reviewsOf(relationship).stream()
                .map(Entry::content)
                .filter(review -> review.meeting().equals(record.meeting().id().value()))
                .filter(review -> agreed.containsKey(review.goal()))
                .toList();
        said.forEach(review -> {
            UnorderedList list = new UnorderedList(new GoalHistory(List.of(review), days));
            list.addClassName("goal-list");
            card.add(new H3(agreed.get(review.goal()).what()), list);
        });
        return said.isEmpty() ? Optional.empty() : Optional.of(card);
    }

    Card notes(MeetingRecord record, CyclePack cycle) {
        Card card = card("meetings.notes.title", Visibility.ONLY_YOU);
        for (Stage stage : cycle.stages()) {
            note(record, stage.id()).ifPresent(note -> note(card, record, note, stage.title()));
        }
        String unfiled = card.getTranslation("meetings.record.unfiled");
        note(record, Note.UNFILED).ifPresent(note -> note(card, record, note, unfiled));
        if (record.notes().stream().allMatch(note -> note.content().text().isBlank())) {
            Paragraph none = new Paragraph(card.getTranslation("meetings.record.noNotes"));
            none.addClassName("quiet");
            card.add(none);
        }
        return card;
    }

    Card blocks(MeetingRecord record) {
        Card card = card("meetings.blocks.title", Visibility.ONLY_YOU);
        UnorderedList list = new UnorderedList();
        list.addClassName("goal-list");
        record.blocks().forEach(block -> {
            ListItem row = new BlockRow(block.content());
            row.setId("block-" + block.id());
            additions(record, block, Visibility.ONLY_YOU, block.content().what())
                    .ifPresent(row::add);
            list.add(row);
        });
        card.add(list);
        return card;
    }

    Card marks(MeetingRecord record, List<Entry<Remark>> marks) {
        Card card = card("meetings.record.stopped", Visibility.ONLY_YOU);
        marks.forEach(mark -> {
            Paragraph when = new Paragraph(card.getTranslation(
                    "meetings.stop.marked",
                    days.day(mark.content().at()),
                    days.time(LocalTime.ofInstant(mark.content().at(), clock.getZone()))));
            when.setId("mark-" + mark.id());
            card.add(when);
            if (!mark.content().words().isBlank()) {
                card.add(words(mark.content().words()));
            }
            add(card, record, mark, Visibility.ONLY_YOU, card.getTranslation("meetings.record.stopped"));
        });
        return card;
    }

    /** What was added to the meeting as a whole. */
    Optional<Card> whole(MeetingRecord record) {
        Card card = card("meetings.record.whole", Visibility.ONLY_YOU);
        Optional<Additions> additions =
                additions(record, record.progress(), Visibility.ONLY_YOU, card.getTranslation("meetings.record.whole"));
        return additions.map(some -> {
            card.add(some);
            return card;
        });
    }

    private static Optional<Entry<Note>> note(MeetingRecord record, String stage) {
        return record.noteOf(stage).filter(note -> !note.content().text().isBlank());
    }

    private void note(Card card, MeetingRecord record, Entry<Note> note, String title) {
        H3 heading = new H3(title);
        heading.setId("note-" + note.content().stage());
        card.add(heading, words(note.content().text()));
        add(card, record, note, Visibility.ONLY_YOU, title);
    }

    private void add(Card card, MeetingRecord record, Entry<?> original, Visibility visibility, String subject) {
        additions(record, original, visibility, subject).ifPresent(card::add);
    }

    private Optional<Additions> additions(
            MeetingRecord record, Entry<?> original, Visibility visibility, String subject) {
        if (!amending.mayAdd(record.meeting().id(), original.type())) {
            return Optional.empty();
        }
        Additions additions =
                new Additions(amending, later, record.meeting().id(), original.id(), visibility, subject, days);
        additions.setId("to-" + original.id());
        return Optional.of(additions);
    }

    private static Card card(String key, Visibility visibility) {
        Card card = new Card(I18NProvider.translate(key));
        card.badge(new VisibilityBadge(visibility));
        return card;
    }

    /** Words as they were typed, lines and all. */
    private static Paragraph words(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("as-typed");
        words.getElement().setAttribute("dir", "auto");
        return words;
    }
}

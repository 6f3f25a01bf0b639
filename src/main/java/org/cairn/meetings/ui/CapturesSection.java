package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.journal.Entry;
import org.cairn.meetings.Capture;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.Meeting;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.MeetingLog;
import org.cairn.meetings.Strand;
import org.cairn.meetings.Threads;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.ui.RelationshipSection;

/** Strengths and themes that came up, and what may still become a goal, on the page of the relationship. */
@org.springframework.stereotype.Component
class CapturesSection implements RelationshipSection {

    /** What the person is comes first, what may be done about it last. */
    static final List<Capture.Kind> ORDER =
            List.of(Capture.Kind.STRENGTH, Capture.Kind.THEME, Capture.Kind.POSSIBLE_GOAL);

    private final GuidedMeetingService service;
    private final Threads threads;
    private final MeetingLog log;
    private final DayWords days;

    CapturesSection(GuidedMeetingService service, Threads threads, MeetingLog log, DayWords days) {
        this.service = service;
        this.threads = threads;
        this.log = log;
        this.days = days;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Component content(RelationshipId relationship) {
        Card card = new Card(I18NProvider.translate("meetings.captures.title"));
        card.setId("captures");
        card.badge(new VisibilityBadge(Visibility.ONLY_YOU));
        List<Strand> strengths = threads.strandsOf(relationship, Capture.Kind.STRENGTH);
        List<Strand> themes = threads.strandsOf(relationship, Capture.Kind.THEME);
        List<Entry<Capture>> possible = service.capturesOf(relationship, Capture.Kind.POSSIBLE_GOAL).stream()
                .filter(capture -> !capture.content().words().isBlank())
                .toList();
        add(card, Capture.Kind.STRENGTH, strengths.stream().map(this::row).toList());
        add(card, Capture.Kind.THEME, themes.stream().map(this::row).toList());
        add(card, Capture.Kind.POSSIBLE_GOAL, rows(relationship, possible));
        boolean none = strengths.isEmpty() && themes.isEmpty() && possible.isEmpty();
        if (none) {
            Paragraph empty = new Paragraph(card.getTranslation("meetings.captures.empty"));
            empty.addClassName("quiet");
            card.add(empty);
        }
        return card;
    }

    private static void add(Card card, Capture.Kind kind, List<ListItem> rows) {
        if (!rows.isEmpty()) {
            UnorderedList list = new UnorderedList(rows.toArray(ListItem[]::new));
            list.addClassName("thread-list");
            card.add(new H3(card.getTranslation("meetings.captures." + kind.name())), list);
        }
    }

    private ListItem row(Strand strand) {
        return row(
                strand.words(),
                I18NProvider.translate("meetings.strand.times", strand.meetings(), days.day(strand.lastAt())));
    }

    private List<ListItem> rows(RelationshipId relationship, List<Entry<Capture>> captures) {
        Map<MeetingId, String> dates = log.of(relationship).stream()
                .collect(Collectors.toMap(Meeting::id, meeting -> days.day(meeting.startedAt())));
        return captures.stream()
                .map(Entry::content)
                .map(capture -> row(capture.words(), dates.get(capture.meeting())))
                .toList();
    }

    private static ListItem row(String words, String when) {
        Span what = new Span(words);
        what.addClassName("thread-words");
        what.getElement().setAttribute("dir", "auto");
        Span times = new Span(" · " + when);
        times.addClassName("quiet");
        return new ListItem(what, times);
    }
}

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
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.ui.RelationshipSection;

/** Strengths and themes that came up, and what may still become a goal, on the page of the relationship. */
@org.springframework.stereotype.Component
class CapturesSection implements RelationshipSection {

    /** What the person is comes first, what may be done about it last. */
    static final List<Capture.Kind> ORDER =
            List.of(Capture.Kind.STRENGTH, Capture.Kind.THEME, Capture.Kind.POSSIBLE_GOAL);

    private final GuidedMeetingService service;
    private final MeetingLog log;
    private final DayWords days;

    CapturesSection(GuidedMeetingService service, MeetingLog log, DayWords days) {
        this.service = service;
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
        Map<MeetingId, String> dates = log.of(relationship).stream()
                .collect(Collectors.toMap(Meeting::id, meeting -> days.day(meeting.startedAt())));
        boolean none = true;
        for (Capture.Kind kind : ORDER) {
            List<Entry<Capture>> some = service.capturesOf(relationship, kind).stream()
                    .filter(capture -> !capture.content().words().isBlank())
                    .toList();
            if (!some.isEmpty()) {
                none = false;
                card.add(new H3(card.getTranslation("meetings.captures." + kind.name())), list(some, dates));
            }
        }
        if (none) {
            Paragraph empty = new Paragraph(card.getTranslation("meetings.captures.empty"));
            empty.addClassName("quiet");
            card.add(empty);
        }
        return card;
    }

    private static UnorderedList list(List<Entry<Capture>> captures, Map<MeetingId, String> dates) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        for (Entry<Capture> capture : captures) {
            Span when = new Span(" · " + dates.get(capture.content().meeting()));
            when.addClassName("quiet");
            list.add(new ListItem(new Span(capture.content().words()), when));
        }
        return list;
    }
}

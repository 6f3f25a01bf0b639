package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.Stream;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.meetings.Capture;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.Meeting;
import org.cairn.meetings.MeetingRecord;
import org.cairn.meetings.Strand;
import org.cairn.meetings.Threads;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.ui.RelationshipSection;

/** The story so far: the meetings, the latest first, each with the mentee's own closing words. */
@org.springframework.stereotype.Component
class StorySection implements RelationshipSection {

    private final GuidedMeetingService service;
    private final Threads threads;
    private final DayWords days;

    StorySection(GuidedMeetingService service, Threads threads, DayWords days) {
        this.threads = threads;
        this.days = days;
        this.service = service;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component content(RelationshipId relationship) {
        Card card = new Card(I18NProvider.translate("meetings.story.title"));
        List<MeetingRecord> records = service.recordsOf(relationship).reversed();
        if (records.isEmpty()) {
            Paragraph empty = new Paragraph(card.getTranslation("meetings.story.empty"));
            empty.addClassName("quiet");
            card.add(empty);
            return card;
        }
        OrderedList story = new OrderedList();
        story.addClassName("story");
        List<Strand> themes = threads.strandsOf(relationship, Capture.Kind.THEME);
        records.forEach(record -> story.add(item(card, record, themes)));
        card.add(story);
        return card;
    }

    private ListItem item(Component owner, MeetingRecord record, List<Strand> themes) {
        Meeting meeting = record.meeting();
        RouterLink link = new RouterLink(
                owner.getTranslation(
                        "meetings.story.line",
                        days.day(meeting.startedAt()),
                        owner.getTranslation("meetings.kind." + meeting.kind().name()),
                        MeetingWords.minutes(owner, meeting)),
                meeting.isClosed() ? MeetingRecordView.class : FirstInterviewView.class,
                new RouteParameters(new RouteParam("meeting", meeting.id().toString())));
        ListItem item = new ListItem(new H3(link));
        item.addClassName("story-item");
        String said = said(owner, record);
        String named = named(owner, record, themes);
        if (!said.isEmpty()) {
            item.add(line(said, "story-said"));
        }
        if (!named.isEmpty()) {
            item.add(line(named, "quiet"));
        }
        if (said.isEmpty() && named.isEmpty()) {
            item.add(line(owner.getTranslation("meetings.story.nothing"), "quiet"));
        }
        return item;
    }

    private static String said(Component owner, MeetingRecord record) {
        return record.closing() == null || record.closing().content().summary().isBlank()
                ? ""
                : owner.getTranslation(
                        "meetings.story.said",
                        record.closing().content().summary().strip());
    }

    /** The blocks that were named and the themes that came up. */
    private static String named(Component owner, MeetingRecord record, List<Strand> themes) {
        List<String> names = Stream.concat(
                        record.blocks().stream().map(block -> block.content().what()),
                        themes.stream()
                                .filter(theme ->
                                        theme.isHeardAt(record.meeting().id()))
                                .map(Strand::words))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
        return names.isEmpty() ? "" : owner.getTranslation("meetings.story.about", String.join(" · ", names));
    }

    private static Paragraph line(String words, String tone) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("small", tone);
        line.getElement().setAttribute("dir", "auto");
        return line;
    }
}

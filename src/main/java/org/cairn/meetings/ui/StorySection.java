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
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalReview;
import org.cairn.goals.GoalService;
import org.cairn.journal.Entry;
import org.cairn.meetings.Capture;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.Look;
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
    private final GoalService goals;
    private final StoryLooks looks;
    private final DayWords days;

    StorySection(GuidedMeetingService service, Threads threads, GoalService goals, StoryLooks looks, DayWords days) {
        this.looks = looks;
        this.threads = threads;
        this.goals = goals;
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
        Relived relived = new Relived(
                threads.strandsOf(relationship, Capture.Kind.THEME),
                goals.of(relationship),
                goals.reviewsOf(relationship).stream()
                        .map(Entry::content)
                        .filter(review -> review.outcome() != null)
                        .collect(Collectors.groupingBy(GoalReview::meeting)));
        Deque<Entry<Look>> lookedAt = looks.of(relationship);
        records.forEach(record -> {
            looks.since(days.dayOf(record.meeting().startedAt()), lookedAt).forEach(story::add);
            story.add(item(card, record, relived));
        });
        card.add(story);
        return card;
    }

    private ListItem item(Component owner, MeetingRecord record, Relived relived) {
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
        List<Paragraph> lines = Stream.of(
                        line(said(owner, record), "story-said"),
                        line(named(owner, record, relived.themes()), "quiet"),
                        line(lookedAt(owner, record, relived), "quiet"))
                .flatMap(Optional::stream)
                .toList();
        lines.forEach(item::add);
        if (lines.isEmpty() && meeting.isClosed()) {
            line(owner.getTranslation("meetings.story.nothing"), "quiet").ifPresent(item::add);
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

    /** What became of the goals that were looked at again. */
    private static String lookedAt(Component owner, MeetingRecord record, Relived relived) {
        UUID meeting = record.meeting().id().value();
        List<GoalReview> here = relived.reviews().getOrDefault(meeting, List.of());
        if (here.isEmpty()) {
            return "";
        }
        String again = relived.goals().stream()
                .flatMap(goal -> here.stream()
                        .filter(review -> review.isOf(goal.id(), meeting))
                        .map(review -> owner.getTranslation(
                                "meetings.story.goal",
                                goal.content().what().strip(),
                                owner.getTranslation("goals.outcome." + review.outcome()))))
                .collect(Collectors.joining(" · "));
        return again.isEmpty() ? "" : owner.getTranslation("meetings.story.goals", again);
    }

    private static Optional<Paragraph> line(String words, String tone) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Paragraph line = new Paragraph(words);
        line.addClassNames("small", tone);
        line.getElement().setAttribute("dir", "auto");
        return Optional.of(line);
    }

    /** What belongs to the relationship as a whole and is told meeting by meeting. */
    private record Relived(List<Strand> themes, List<Entry<Goal>> goals, Map<UUID, List<GoalReview>> reviews) {}
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.journal.Entry;
import org.cairn.meetings.Block;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.Meeting;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.MeetingLog;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.ui.RelationshipSection;

/** The blocks that were named, and since when. */
@org.springframework.stereotype.Component
class BlocksSection implements RelationshipSection {

    private final GuidedMeetingService service;
    private final MeetingLog log;
    private final DayWords days;

    BlocksSection(GuidedMeetingService service, MeetingLog log, DayWords days) {
        this.days = days;
        this.service = service;
        this.log = log;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component content(RelationshipId relationship) {
        Card card = new Card(I18NProvider.translate("meetings.blocks.title"));
        card.badge(new VisibilityBadge(Visibility.ONLY_YOU));
        List<Block> blocks = service.blocksOf(relationship).stream()
                .map(Entry::content)
                .filter(block -> !block.what().isBlank())
                .toList();
        if (blocks.isEmpty()) {
            Paragraph empty = new Paragraph(card.getTranslation("meetings.blocks.empty"));
            empty.addClassName("quiet");
            card.add(empty);
            return card;
        }
        Map<MeetingId, Meeting> meetings =
                log.of(relationship).stream().collect(Collectors.toMap(Meeting::id, Function.identity()));
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        blocks.forEach(block -> {
            Span since = new Span(" · "
                    + card.getTranslation(
                            "meetings.blocks.since",
                            days.day(meetings.get(block.meeting()).startedAt())));
            since.addClassName("quiet");
            list.add(new ListItem(new Span(block.what()), since));
        });
        card.add(list);
        return card;
    }
}

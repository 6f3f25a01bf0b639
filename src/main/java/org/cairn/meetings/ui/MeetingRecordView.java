package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.PageHeading;
import org.cairn.cycle.CyclePack;
import org.cairn.cycle.Cycles;
import org.cairn.journal.Entry;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.Meeting;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.MeetingNotFoundException;
import org.cairn.meetings.MeetingRecord;
import org.cairn.meetings.Reflecting;
import org.cairn.meetings.Remark;
import org.cairn.meetings.Stopping;
import org.cairn.relationships.RelationshipService;
import org.cairn.relationships.RelationshipSummary;

/** A closed meeting to read: every word that was kept, as it was kept, and what was added since. */
@Route("meetings/:meeting/record")
@RolesAllowed("MENTOR")
public class MeetingRecordView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GuidedMeetingService service;
    private final transient RelationshipService relationships;
    private final transient Reflecting reflecting;
    private final transient Stopping stopping;
    private final transient Cycles cycles;
    private final transient RecordCards cards;
    private final transient ThreadCards threads;
    private final transient DayWords days;

    MeetingRecordView(
            GuidedMeetingService service,
            RelationshipService relationships,
            Reflecting reflecting,
            Stopping stopping,
            Cycles cycles,
            RecordCards cards,
            ThreadCards threads,
            DayWords days) {
        this.service = service;
        this.relationships = relationships;
        this.reflecting = reflecting;
        this.stopping = stopping;
        this.cycles = cycles;
        this.cards = cards;
        this.threads = threads;
        this.days = days;
        addClassNames("page", "meeting-record");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meetings.page.record");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(service.open(
                    MeetingId.parse(event.getRouteParameters().get("meeting").orElseThrow())));
        } catch (MeetingNotFoundException | IllegalArgumentException _) {
            throw new NotFoundException();
        }
    }

    private void show(MeetingRecord record) {
        removeAll();
        Meeting meeting = record.meeting();
        CyclePack cycle = record.cycle(cycles);
        RelationshipSummary one = relationships.mine(meeting.relationship());
        PageHeading heading =
                new PageHeading(getTranslation("meetings.kind." + meeting.kind().name()));
        heading.over(days.day(meeting.startedAt()));
        heading.under(MeetingWords.minutes(this, meeting));
        Anchor person = link(Links.place(meeting.relationship()), one.name());
        if (one.isEnded()) {
            heading.actions(person);
        } else {
            heading.actions(
                    link("meetings/" + meeting.id() + "/afterwards", getTranslation("meetings.afterwards.title")),
                    person);
        }
        add(heading);
        if (record.closing() != null) {
            add(cards.closing(record, record.closing()));
        }
        cards.goalsAgain(record).ifPresent(this::add);
        threads.blocksAgain(record).ifPresent(this::add);
        threads.theme(record).ifPresent(this::add);
        add(cards.notes(record, cycle));
        if (!record.blocks().isEmpty()) {
            add(cards.blocks(record));
        }
        CaughtCard caught = new CaughtCard(service, meeting);
        if (!caught.isEmpty()) {
            add(caught);
        }
        List<Entry<Remark>> marks = stopping.of(meeting.id());
        if (!marks.isEmpty()) {
            add(cards.marks(record, marks));
        }
        reflecting.of(meeting.id()).filter(reflection -> !reflection.isEmpty()).ifPresent(reflection -> {
            ReflectionCard card = new ReflectionCard(reflection, cycle);
            card.setId("reflection");
            add(card);
        });
        cards.whole(record).ifPresent(this::add);
    }

    private static Anchor link(String place, String words) {
        Anchor link = new Anchor(place, words);
        link.addClassName("quiet-button");
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.PageHeading;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.cycle.CyclePack;
import org.cairn.cycle.Cycles;
import org.cairn.cycle.Stage;
import org.cairn.meetings.Closing;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.Meeting;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.MeetingNotFoundException;
import org.cairn.meetings.MeetingRecord;
import org.cairn.meetings.Progress;
import org.cairn.relationships.RelationshipService;

/** A closed meeting to read: every word that was kept. */
@Route("meetings/:meeting/record")
@RolesAllowed("MENTOR")
public class MeetingRecordView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GuidedMeetingService service;
    private final transient RelationshipService relationships;
    private final transient Cycles cycles;
    private final transient DayWords days;
    private final transient CalendarLinks calendars;

    MeetingRecordView(
            GuidedMeetingService service,
            RelationshipService relationships,
            Cycles cycles,
            DayWords days,
            CalendarLinks calendars) {
        this.calendars = calendars;
        this.days = days;
        this.service = service;
        this.relationships = relationships;
        this.cycles = cycles;
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
        String name = relationships.mine(meeting.relationship()).name();
        Anchor back = new Anchor("relationships/" + meeting.relationship().value(), name);
        back.getElement().setAttribute("router-link", true);
        PageHeading heading =
                new PageHeading(getTranslation("meetings.kind." + meeting.kind().name()));
        heading.over(days.day(meeting.startedAt()));
        heading.under(MeetingWords.minutes(this, meeting));
        heading.actions(back);
        add(heading);
        if (record.closing() != null) {
            add(closing(meeting, record.closing().content()));
        }
        add(notes(record));
        if (!record.blocks().isEmpty()) {
            add(blocks(record));
        }
    }

    private Card closing(Meeting meeting, Closing closing) {
        Card card = new Card(getTranslation("meetings.record.summary"));
        card.badge(new VisibilityBadge(Visibility.YOU_AND_MENTEE));
        card.add(words(closing.summary().isBlank() ? getTranslation("meetings.record.noSummary") : closing.summary()));
        if (closing.nextOn() != null) {
            Paragraph next = new Paragraph(getTranslation("meetings.record.next", MeetingWords.next(days, closing)));
            next.addClassName("quiet");
            card.add(next);
            if (!closing.nextOn().isBefore(days.today())) {
                card.add(calendars.after(meeting));
            }
        }
        return card;
    }

    private Card notes(MeetingRecord record) {
        Progress progress = record.progress().content();
        CyclePack cycle =
                cycles.find(progress.cycleId(), progress.cycleVersion()).orElseGet(cycles::current);
        Card card = new Card(getTranslation("meetings.notes.title"));
        card.badge(new VisibilityBadge(Visibility.ONLY_YOU));
        for (Stage stage : cycle.stages()) {
            record.noteOf(stage.id())
                    .map(note -> note.content().text())
                    .filter(text -> !text.isBlank())
                    .ifPresent(text -> card.add(new H3(stage.title()), words(text)));
        }
        if (record.notes().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("meetings.record.noNotes"));
            none.addClassName("quiet");
            card.add(none);
        }
        return card;
    }

    private Card blocks(MeetingRecord record) {
        Card card = new Card(getTranslation("meetings.blocks.title"));
        card.badge(new VisibilityBadge(Visibility.ONLY_YOU));
        UnorderedList list = new UnorderedList();
        list.addClassName("goal-list");
        record.blocks().stream().map(block -> new BlockRow(block.content())).forEach(list::add);
        card.add(list);
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

package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import org.cairn.common.ui.BalanceBar;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.EmptyState;
import org.cairn.common.ui.PageHeading;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.Meeting;
import org.cairn.meetings.MeetingLog;
import org.cairn.meetings.MeetingRecord;
import org.cairn.people.CurrentPerson;
import org.cairn.relationships.RelationshipService;
import org.cairn.relationships.RelationshipSummary;

/** The mentor's first page: meetings left open, and the people they walk with. */
@Route("")
@RolesAllowed("MENTOR")
public class TodayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RelationshipService relationships;
    private final transient MeetingLog log;
    private final transient GuidedMeetingService service;
    private final transient MeetingsGlance glance;
    private final transient CurrentPerson person;
    private final transient Clock clock;
    private final transient DayWords days;

    TodayView(
            RelationshipService relationships,
            MeetingLog log,
            GuidedMeetingService service,
            MeetingsGlance glance,
            CurrentPerson person,
            Clock clock,
            DayWords days) {
        this.relationships = relationships;
        this.log = log;
        this.service = service;
        this.glance = glance;
        this.person = person;
        this.clock = clock;
        this.days = days;
        addClassNames("page", "today");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meetings.page.today");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String part = LocalTime.now(clock).getHour() < 12
                ? "morning"
                : LocalTime.now(clock).getHour() < 18 ? "afternoon" : "evening";
        PageHeading heading = new PageHeading(getTranslation("meetings.today." + part, firstName()));
        heading.over(days.weekday(days.today()));
        add(heading);
        List<RelationshipSummary> people =
                relationships.mine().stream().filter(one -> !one.archived()).toList();
        openMeetings(people);
        if (people.isEmpty()) {
            Anchor first = link(getTranslation("meetings.today.first"), "relationships?new");
            first.addClassName("link-button");
            add(new EmptyState(getTranslation("meetings.today.empty"), first));
            return;
        }
        H2 title = new H2(getTranslation("meetings.today.people"));
        title.addClassName("section-heading");
        UnorderedList grid = new UnorderedList();
        grid.addClassName("people-grid");
        people.forEach(one -> grid.add(new ListItem(card(one))));
        grid.add(new ListItem(someoneNew()));
        add(title, grid);
    }

    private void openMeetings(List<RelationshipSummary> people) {
        List<Meeting> open =
                log.mine().stream().filter(meeting -> !meeting.isClosed()).toList();
        for (Meeting meeting : open) {
            people.stream()
                    .filter(one -> one.id().equals(meeting.relationship()))
                    .forEach(one -> add(new OpenMeetingBar(meeting, one.name(), service.stageOf(meeting.id()), days)));
        }
    }

    private String firstName() {
        return person.name().strip().split("\\s+")[0];
    }

    private Anchor card(RelationshipSummary one) {
        Anchor card = link("", "relationships/" + one.id().value());
        card.addClassName("person-card");
        H3 name = new H3(one.name());
        name.addClassName("person-name");
        card.add(name);
        glance.words(one.id()).ifPresent(words -> card.add(small(words, "quiet")));
        List<MeetingRecord> records = service.recordsOf(one.id());
        if (!records.isEmpty()) {
            MeetingRecord last = records.getLast();
            if (last.meeting().isClosed()) {
                boolean dated =
                        last.closing() != null && last.closing().content().nextOn() != null;
                card.add(small(
                        dated
                                ? getTranslation(
                                        "meetings.today.next",
                                        MeetingWords.next(days, last.closing().content()))
                                : getTranslation("meetings.today.noDate"),
                        "accent"));
            }
            BalanceBar balance = new BalanceBar();
            balance.show(last.progress().content().balance());
            balance.showWords(false);
            card.add(balance);
        }
        return card;
    }

    private Anchor someoneNew() {
        Anchor card = link("", "relationships?new");
        card.addClassNames("person-card", "new-person");
        card.add(
                new Span(getTranslation("meetings.today.someoneNew")),
                small(getTranslation("meetings.today.takes"), "quiet"));
        return card;
    }

    private static Anchor link(String words, String place) {
        Anchor link = new Anchor(place, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static Paragraph small(String words, String tone) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("small", tone);
        return line;
    }
}

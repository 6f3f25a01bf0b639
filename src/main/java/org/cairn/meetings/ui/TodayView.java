package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.EmptyState;
import org.cairn.common.ui.PageHeading;
import org.cairn.common.ui.TodayNotice;
import org.cairn.goals.GoalService;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.Nudges;
import org.cairn.meetings.ui.TodayViewModel.Person;
import org.cairn.people.CurrentPerson;
import org.cairn.relationships.RelationshipService;
import org.springframework.beans.factory.ObjectProvider;

/** The mentor's first page: meetings left open, what comes next, goals to look at again, the people they walk with. */
@Route("")
@RolesAllowed("MENTOR")
public class TodayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** More people than this are found under Relationships. */
    private static final int MOST_PEOPLE = 8;

    /** A meeting that began no longer ago than this may still be going on. */
    private static final Duration ONE_SITTING = Duration.ofHours(5);

    private final transient RelationshipService relationships;
    private final transient GuidedMeetingService meetings;
    private final transient GoalService goals;
    private final transient BeginAction begin;
    private final transient CurrentPerson person;
    private final transient Clock clock;
    private final transient DayWords days;
    private final transient Afterthoughts afterthoughts;
    private final transient Nudges nudges;
    private final transient ObjectProvider<TodayNotice> notices;

    TodayView(
            RelationshipService relationships,
            GuidedMeetingService meetings,
            GoalService goals,
            BeginAction begin,
            CurrentPerson person,
            Clock clock,
            DayWords days,
            Afterthoughts afterthoughts,
            Nudges nudges,
            ObjectProvider<TodayNotice> notices) {
        this.relationships = relationships;
        this.meetings = meetings;
        this.goals = goals;
        this.begin = begin;
        this.person = person;
        this.clock = clock;
        this.days = days;
        this.afterthoughts = afterthoughts;
        this.nudges = nudges;
        this.notices = notices;
        addClassNames("page", "today");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meetings.page.today");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        TodayViewModel today = TodayViewModel.read(relationships, meetings, goals, days.today());
        add(heading());
        if (today.meetsSomebody() && !isInAMeeting(today)) {
            addNext(today, true);
            addOpenMeetings(today, false);
        } else {
            addOpenMeetings(today, true);
            addNext(today, today.open().isEmpty());
        }
        notices.orderedStream().flatMap(notice -> notice.content().stream()).forEach(this::add);
        if (today.present().isEmpty()) {
            add(nobodyYet());
            return;
        }
        addLists(today);
        afterthoughts.due(today.present()).ifPresent(this::add);
        add(new NudgeList(nudges, begin, days, nudges::mine, today::nameOf));
        addPeople(today.present());
    }

    private PageHeading heading() {
        int hour = LocalTime.now(clock).getHour();
        String part = hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
        String firstName = person.name().strip().split("\\s+")[0];
        return new PageHeading(getTranslation("meetings.today." + part, firstName)).over(days.weekday(days.today()));
    }

    private void addOpenMeetings(TodayViewModel today, boolean areTheMainThing) {
        today.open()
                .forEach(record -> add(new OpenMeetingBar(
                        record.meeting(),
                        today.nameOf(record.meeting().relationship()),
                        meetings.stageOf(record.meeting().id()),
                        days,
                        areTheMainThing)));
    }

    /** A meeting that has only just been left comes before everything else. */
    private boolean isInAMeeting(TodayViewModel today) {
        return today.open().stream()
                .anyMatch(record -> days.isWithin(ONE_SITTING, record.meeting().startedAt()));
    }

    private void addNext(TodayViewModel today, boolean isTheMainThing) {
        today.coming().stream().findFirst().ifPresent(next -> {
            NextMeetingCard card = new NextMeetingCard(
                    next, days, isTheMainThing, () -> begin.ask(next.summary().id()));
            afterthoughts.remembered(next).ifPresent(card::remember);
            add(card);
        });
    }

    private void addLists(TodayViewModel today) {
        List<Person> coming = today.coming().stream().skip(1).toList();
        Div lists = new Div();
        lists.addClassName("today-lists");
        if (!coming.isEmpty()) {
            lists.add(ComingUp.dates(coming, days));
        }
        if (!today.goalsAhead().isEmpty()) {
            lists.add(ComingUp.goals(today.goalsAhead(), days));
        }
        if (lists.getComponentCount() > 0) {
            add(lists);
        }
    }

    private void addPeople(List<Person> people) {
        H2 title = new H2(getTranslation("meetings.today.people"));
        title.addClassName("section-heading");
        UnorderedList grid = new UnorderedList();
        grid.addClassName("people-grid");
        people.stream().limit(MOST_PEOPLE).forEach(one -> grid.add(new ListItem(new PersonCard(one, days))));
        grid.add(new ListItem(PersonCard.someoneNew(
                getTranslation("meetings.today.someoneNew"), getTranslation("meetings.today.takes"))));
        add(title, grid);
        if (people.size() > MOST_PEOPLE) {
            add(Links.to("relationships", getTranslation("meetings.today.everybody", people.size())));
        }
    }

    private EmptyState nobodyYet() {
        Anchor first = Links.to("relationships?new", getTranslation("meetings.today.first"));
        first.addClassName("link-button");
        return new EmptyState(getTranslation("meetings.today.empty"), first);
    }
}

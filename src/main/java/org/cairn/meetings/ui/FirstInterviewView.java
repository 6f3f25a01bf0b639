package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Notices;
import org.cairn.common.ui.PaceBand;
import org.cairn.common.ui.SaveIndicator;
import org.cairn.common.ui.SessionEnding;
import org.cairn.cycle.Cycles;
import org.cairn.cycle.Stage;
import org.cairn.goals.GoalService;
import org.cairn.journal.EntryId;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.MeetingNotFoundException;
import org.cairn.relationships.RelationshipService;
import org.jspecify.annotations.Nullable;

/** The guided conversation: three calm zones, the map, one question and the private notes. */
@Route(value = "meetings/:meeting", autoLayout = false)
@RolesAllowed("MENTOR")
public class FirstInterviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GuidedMeetingService service;
    private final transient GoalService goals;
    private final transient RelationshipService relationships;
    private final transient Cycles cycles;
    private final transient SessionEnding session;
    private final transient Clock clock;
    private final transient DayWords days;
    private final transient MeetingSafety safety;
    private final SaveIndicator indicator = new SaveIndicator();
    private final PaceBand pace = new PaceBand();
    private transient FirstInterviewViewModel model;
    private MeetingHeader header;
    private MeetingMap map;
    private MeetingGuide guide;
    private MeetingNotes notes;
    private @Nullable EntryId openGoal;

    FirstInterviewView(
            GuidedMeetingService service,
            GoalService goals,
            RelationshipService relationships,
            Cycles cycles,
            SessionEnding session,
            Clock clock,
            DayWords days,
            MeetingSafety safety) {
        this.service = service;
        this.goals = goals;
        this.relationships = relationships;
        this.cycles = cycles;
        this.session = session;
        this.clock = clock;
        this.days = days;
        this.safety = safety;
        addClassNames("meeting", "save-scope");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meetings.page.meeting");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            MeetingId id =
                    MeetingId.parse(event.getRouteParameters().get("meeting").orElseThrow());
            model = new FirstInterviewViewModel(id, service, goals, cycles, clock);
        } catch (MeetingNotFoundException | IllegalArgumentException _) {
            throw new NotFoundException();
        }
        if (model.meeting().isClosed()) {
            event.forwardTo(MeetingRecordView.class, event.getRouteParameters());
            return;
        }
        lay();
    }

    private void lay() {
        removeAll();
        String name = relationships.mine(model.meeting().relationship()).name();
        header = new MeetingHeader(model, name, pace, this::toggleMap, session::lock, () -> goTo(Stage.CLOSE));
        map = new MeetingMap(model, pace, this::goTo);
        guide = new MeetingGuide(model, this::workOf, this::moved);
        notes = new MeetingNotes(model, indicator, this::openGoal);
        Main zones = new Main(map, guide, notes);
        zones.addClassName("meeting-zones");
        add(header, zones, new MeetingFoot(this::stop, this::directory));
        showRules();
        showPace();
    }

    private @Nullable Component workOf(String stage) {
        return switch (stage) {
            case Stage.AGREE -> new AgreementForm(model, days.today(), indicator::saved, this::rulesChanged);
            case Stage.GOALS ->
                model.agreement().writing().allowsGoals()
                        ? new GoalsWork(model, openGoal, days, indicator::saved, this::goalsChanged)
                        : null;
            case Stage.CLOSE -> new ClosingForm(model, days, indicator::saved, this::closed);
            default -> null;
        };
    }

    private void goTo(String stage) {
        model.conversation().goTo(stage);
        if (model.progress().mapAway()) {
            model.conversation().putMapAway(false);
            showRules();
        }
        guide.refresh();
        notes.refresh();
        moved();
        showPace();
    }

    /** After each step: what was asked counts in the map. */
    private void moved() {
        map.refresh();
    }

    private void openGoal(EntryId goal) {
        openGoal = goal;
        goTo(Stage.GOALS);
        guide.showWork();
        openGoal = null;
    }

    private void goalsChanged() {
        notes.refresh();
    }

    private void rulesChanged() {
        notes.refresh();
        showRules();
    }

    private void toggleMap() {
        model.conversation().putMapAway(!model.progress().mapAway());
        showRules();
        notes.focusNotes();
    }

    private void showRules() {
        boolean away = model.progress().mapAway();
        setClassName("map-away", away);
        setClassName("no-notes", !model.agreement().writing().allowsNotes());
        header.showMap(away);
    }

    private void showPace() {
        pace.show(
                model.meeting().plannedMinutes(),
                model.cycle().stages().stream()
                        .map(stage -> new PaceBand.Stage(
                                stage.id(),
                                model.conversation().pace().minutesFor(stage.id()),
                                model.conversation().spentIn(stage.id())))
                        .toList(),
                model.progress().stage(),
                true);
    }

    /** Sets the guide aside, because somebody may be at risk. */
    void stop() {
        safety.stop(model, this::closed);
    }

    /** Who else can help, without leaving the meeting. */
    void directory() {
        safety.directory();
    }

    private void closed() {
        Notices.show(getTranslation("meetings.closing.done"));
        UI.getCurrent()
                .navigate("relationships/" + model.meeting().relationship().value());
    }
}

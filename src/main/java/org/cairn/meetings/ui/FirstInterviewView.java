package org.cairn.meetings.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.cairn.common.ui.Coverable;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Notices;
import org.cairn.common.ui.SessionEnding;
import org.cairn.cycle.Cycles;
import org.cairn.goals.GoalService;
import org.cairn.journal.ui.JournalNews;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.MeetingNotFoundException;
import org.cairn.meetings.NoteFiling;
import org.cairn.meetings.Threads;
import org.cairn.relationships.RelationshipService;
import org.jspecify.annotations.Nullable;

/**
 * The guided conversation: the room with its map, question and notes, or the sheet that the mentee may see. While the
 * screen is covered it is neither.
 */
@Route(value = "meetings/:meeting", autoLayout = false)
@RolesAllowed("MENTOR")
public class FirstInterviewView extends Div implements BeforeEnterObserver, HasDynamicTitle, Coverable {

    private final transient GuidedMeetingService service;
    private final transient NoteFiling filing;
    private final transient GoalService goals;
    private final transient RelationshipService relationships;
    private final transient Threads threads;
    private final transient Cycles cycles;
    private final transient SessionEnding session;
    private final transient Clock clock;
    private final transient DayWords days;
    private final transient MeetingSafety safety;
    private final transient CalendarLinks calendars;
    private final transient JournalNews news;
    private final Whereabouts whereabouts = new Whereabouts();
    private transient FirstInterviewViewModel model;
    private transient MeetingRoom.Open open = MeetingRoom.Open.NOTHING;
    private @Nullable MeetingRoom room;

    FirstInterviewView(
            GuidedMeetingService service,
            NoteFiling filing,
            GoalService goals,
            RelationshipService relationships,
            Threads threads,
            Cycles cycles,
            SessionEnding session,
            Clock clock,
            DayWords days,
            MeetingSafety safety,
            CalendarLinks calendars,
            JournalNews news) {
        this.service = service;
        this.filing = filing;
        this.goals = goals;
        this.relationships = relationships;
        this.threads = threads;
        this.cycles = cycles;
        this.session = session;
        this.clock = clock;
        this.days = days;
        this.safety = safety;
        this.calendars = calendars;
        this.news = news;
        addClassName("meeting-desk");
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
            model = new FirstInterviewViewModel(id, service, filing, goals, threads, cycles, clock);
        } catch (MeetingNotFoundException | IllegalArgumentException _) {
            Showing.end();
            throw new NotFoundException();
        }
        if (model.meeting().isClosed() && !Showing.shows(model.meeting().id())) {
            event.forwardTo(MeetingRecordView.class, event.getRouteParameters());
            return;
        }
        lay();
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        if (model != null && !model.meeting().isClosed()) {
            news.follow(this, model.meeting().relationship(), this::catchUp);
        }
    }

    /** Shows what another window saved, and leaves alone whatever somebody is typing into here. */
    private void catchUp() {
        model.reread();
        if (room != null) {
            room.catchUp();
        }
    }

    private void lay() {
        removeAll();
        room = null;
        if (Showing.shows(model.meeting().id())) {
            add(whereabouts, new MenteeSheet(model, days, this::backToTheRoom));
        } else {
            String name = relationships.mine(model.meeting().relationship()).name();
            room = new MeetingRoom(model, name, days, open, new Doors());
            add(whereabouts, room);
        }
    }

    @Override
    public void cover() {
        leaveTheRoom();
        removeAll();
        add(whereabouts);
    }

    @Override
    public void uncover() {
        lay();
        whereabouts.comeBack();
    }

    private void leaveTheRoom() {
        if (room != null) {
            open = room.open();
            room = null;
        }
    }

    private void backToTheRoom() {
        Showing.end();
        if (model.meeting().isClosed()) {
            // in another window, while the mentee had this one
            UI.getCurrent().navigate("meetings/" + model.meeting().id());
            return;
        }
        lay();
        whereabouts.comeBack();
    }

    /** Goes to what there is to do at the close. */
    void close() {
        if (room != null) {
            room.close();
        }
    }

    /** Sets the guide aside, because somebody may be at risk. Time that was running stands still meanwhile. */
    void stop() {
        boolean isRunning = !model.conversation().isPaused();
        safety.stop(model, this::closed, () -> standStill(isRunning, false));
        standStill(isRunning, true);
    }

    private void standStill(boolean isMeant, boolean still) {
        if (isMeant && room != null) {
            room.standStill(still);
        }
    }

    /** Who else can help, without leaving the meeting. */
    void directory() {
        safety.directory();
    }

    private void closed() {
        Notices.show(getTranslation("meetings.closing.done"));
        UI.getCurrent().navigate("meetings/" + model.meeting().id() + "/afterwards");
    }

    private final class Doors implements MeetingRoom.Doors {

        @Override
        public void showToMentee() {
            whereabouts.whenKept(() -> {
                leaveTheRoom();
                Showing.begin(model.meeting().id());
                lay();
            });
        }

        @Override
        public void lock() {
            session.lock();
        }

        @Override
        public void stop() {
            FirstInterviewView.this.stop();
        }

        @Override
        public void directory() {
            FirstInterviewView.this.directory();
        }

        @Override
        public CalendarLink calendar() {
            return calendars.after(model.meeting());
        }

        @Override
        public void closed() {
            FirstInterviewView.this.closed();
        }
    }
}

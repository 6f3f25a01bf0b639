package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import java.time.Instant;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.PaceBand;
import org.cairn.common.ui.SaveIndicator;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.cycle.Stage;
import org.cairn.journal.EntryId;
import org.cairn.meetings.LastTime;
import org.jspecify.annotations.Nullable;

/** The three calm zones of a meeting: the map, one question, the private notes. */
class MeetingRoom extends Div {

    /** What leads out of the room. */
    interface Doors {
        void showToMentee();

        void lock();

        void stop();

        void directory();

        /** The next date as a file. */
        CalendarLink calendar();

        void closed();
    }

    /** The cards that are open for writing. */
    record Open(@Nullable EntryId capture, @Nullable EntryId goal) {
        static final Open NOTHING = new Open(null, null);
    }

    private final transient FirstInterviewViewModel model;
    private final transient DayWords days;
    private final transient Doors doors;
    private final SaveIndicator indicator = new SaveIndicator();
    private final PaceBand pace = new PaceBand();
    private final MeetingHeader header;
    private final MeetingMap map;
    private final MeetingGuide guide;
    private final MeetingNotes notes;
    private final Captures captures;
    private @Nullable GoalsWork goalsWork;
    private @Nullable EntryId openGoal;

    MeetingRoom(FirstInterviewViewModel model, String name, DayWords days, Open open, Doors doors) {
        this.model = model;
        this.days = days;
        this.doors = doors;
        this.openGoal = open.goal();
        addClassNames("meeting", "save-scope");
        header = new MeetingHeader(model, name, pace, this::showTime, new Ways());
        LastTime last = model.lastTime();
        map = new MeetingMap(model, pace, last, this::goTo);
        captures = new Captures(model, indicator::saved, this::openGoal, this::caught);
        notes = new MeetingNotes(model, indicator, captures, String.join("\n", last.inMind()));
        guide = new MeetingGuide(model, this::workOf, map::refresh);
        openGoal = null;
        Main zones = new Main(map, guide, notes);
        zones.addClassName("meeting-zones");
        add(header, zones, new MeetingFoot(doors::stop, doors::directory));
        if (open.capture() != null) {
            captures.open(open.capture());
        }
        showRules();
        showTime();
    }

    /** After another window has saved something. */
    void catchUp() {
        SealedTextArea.refreshAll(this);
        notes.catchUp();
        map.refresh();
        showRules();
    }

    /** Goes to the close, down to what is filled in there. */
    void close() {
        goTo(Stage.CLOSE);
        guide.showWork();
    }

    /** Lets the time stand still, or go on. */
    void standStill(boolean still) {
        model.conversation().pause(still);
        header.refreshTime();
        showTime();
    }

    /** What is open for writing now, to be opened again later. */
    Open open() {
        return new Open(captures.opened(), goalsWork == null ? null : goalsWork.opened());
    }

    private @Nullable Component workOf(String stage) {
        goalsWork = null;
        return switch (stage) {
            case Stage.AGREE -> new AgreementForm(model, days, indicator::saved, this::rulesChanged);
            case Stage.GOALS_AGAIN ->
                model.agreement().writing().allowsGoals()
                        ? new GoalsAgainWork(model, days, indicator::saved, this::goTo)
                        : null;
            case Stage.UNEXPECTED ->
                model.agreement().writing().allowsGoals()
                        ? BlocksAgainWork.of(model, days, indicator::saved).orElse(null)
                        : null;
            case Stage.ONE_THEME ->
                model.agreement().writing().allowsNotes() ? new ThemeWork(model, new RoomOfTheTheme()) : null;
            case Stage.GOALS, Stage.NEW_GOALS -> {
                if (model.agreement().writing().allowsGoals()) {
                    goalsWork = new GoalsWork(model, openGoal, days, indicator::saved, this::goalsChanged);
                }
                yield goalsWork;
            }
            case Stage.CLOSE -> new ClosingForm(model, days, doors.calendar(), indicator::saved, doors::closed);
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
        map.refresh();
        showTime();
    }

    private void openGoal(EntryId goal) {
        openGoal = goal;
        goTo(model.isReview() ? Stage.NEW_GOALS : Stage.GOALS);
        guide.showWork();
        openGoal = null;
    }

    private void caught() {
        map.refresh();
        if (goalsWork != null) {
            goalsWork.refresh();
        }
    }

    private void goalsChanged() {
        notes.refresh();
        map.refresh();
    }

    private void rulesChanged() {
        notes.refresh();
        showRules();
    }

    private void showRules() {
        boolean away = model.progress().mapAway();
        setClassName("map-away", away);
        setClassName("no-notes", !model.agreement().writing().allowsNotes());
        header.showMap(away);
    }

    private void showTime() {
        Conversation conversation = model.conversation();
        setClassName("time-hidden", conversation.isTimeHidden());
        pace.show(
                conversation.length(),
                model.cycle().stages().stream()
                        .map(stage -> new PaceBand.Stage(
                                stage.id(),
                                conversation.pace().minutesFor(stage.id()),
                                conversation.spentIn(stage.id())))
                        .toList(),
                model.progress().stage(),
                !conversation.isPaused());
    }

    private final class RoomOfTheTheme implements ThemeWork.Room {

        @Override
        public void saved(Instant at) {
            indicator.saved(at);
        }

        @Override
        public void openGoal(EntryId goal) {
            MeetingRoom.this.openGoal(goal);
        }

        @Override
        public void changed() {
            goalsChanged();
        }

        @Override
        public void anew() {
            guide.showWork();
        }

        @Override
        public void goTo(String stage) {
            MeetingRoom.this.goTo(stage);
        }
    }

    private final class Ways implements MeetingHeader.Ways {

        @Override
        public void toggleMap() {
            model.conversation().putMapAway(!model.progress().mapAway());
            showRules();
            notes.refresh();
            notes.focusNotes();
        }

        @Override
        public void showToMentee() {
            doors.showToMentee();
        }

        @Override
        public void help() {
            new StageHelp(model).open();
        }

        @Override
        public void keys() {
            new KeysDialog(model.cycle()).open();
        }

        @Override
        public void lock() {
            doors.lock();
        }

        @Override
        public void close() {
            goTo(Stage.CLOSE);
        }
    }
}

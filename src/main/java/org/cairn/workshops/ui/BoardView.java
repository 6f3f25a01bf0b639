package org.cairn.workshops.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Objects;
import org.cairn.common.ui.Notices;
import org.cairn.common.ui.PageHeading;
import org.cairn.cycle.Cycles;
import org.cairn.workshops.Board;
import org.cairn.workshops.Course;
import org.cairn.workshops.CourseMovedOnException;
import org.cairn.workshops.JoinCode;
import org.cairn.workshops.OpenRooms;
import org.cairn.workshops.RunningWorkshops;
import org.cairn.workshops.WorkshopId;
import org.cairn.workshops.WorkshopNotFoundException;
import org.jspecify.annotations.Nullable;

/** The trainer's board: the clock and what moves it, who sits where, and never a word of what they say. */
@Route("workshops/:id")
@RolesAllowed({"TRAINER", "ADMINISTRATOR"})
public class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RunningWorkshops running;
    private final transient OpenRooms rooms;
    private final transient Live live;
    private final transient Doorway doorway;
    private final PageHeading heading = new PageHeading("");
    private final Controls controls;
    private final Div door = new Div();
    private final GroupsBoard groups;
    private final Lines lines = new Lines();
    private final LineToAll told;
    private transient @Nullable WorkshopId id;
    private transient @Nullable Board shown;

    BoardView(RunningWorkshops running, OpenRooms rooms, Live live, Doorway doorway, Cycles cycles, Clock clock) {
        this.running = running;
        this.rooms = rooms;
        this.live = live;
        this.doorway = doorway;
        addClassNames("page", "page-wide", "board");
        controls = new Controls(running, clock, this::attempt);
        groups = new GroupsBoard(running, cycles, this::attempt);
        told = new LineToAll(line -> attempt(() -> running.tell(Objects.requireNonNull(id), line)));
        door.addClassName("board-door");
        lines.addClassName("card");
    }

    static RouteParameters parameters(WorkshopId id) {
        return new RouteParameters("id", id.toString());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workshops.board.page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = WorkshopId.parse(event.getRouteParameters().get("id").orElseThrow());
            Board board = running.board(id);
            removeAll();
            add(heading, controls, door, groups, lines, told);
            show(board);
        } catch (WorkshopNotFoundException | IllegalArgumentException _) {
            throw new NotFoundException();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        WorkshopId room = id;
        if (room != null) {
            live.follow(this, room, null, now -> show(now.board(rooms.connected(room))));
        }
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (CourseMovedOnException _) {
            Notices.show(getTranslation("workshops.board.movedOn"));
        } catch (WorkshopNotFoundException _) {
            Notices.show(getTranslation("workshops.board.over"));
        }
        if (id != null) {
            show(running.board(id));
        }
    }

    private void show(Board board) {
        if (shown != null && (board.moment().isBefore(shown.moment()) || shown.shows(board))) {
            return;
        }
        boolean over = board.course().state() == Course.State.ENDED;
        heading.setTitle(board.title());
        heading.under(RoomWords.plan(this, board.course().plan()));
        controls.setVisible(!over);
        if (over) {
            removeAll();
            add(heading, new Paragraph(getTranslation("workshops.board.ended")));
            shown = board;
            return;
        }
        if (shown == null
                || shown.course().step() != board.course().step()
                || shown.isUp() != board.isUp()
                || shown.shown() != board.shown()) {
            controls.show(board);
        }
        if (shown == null) {
            board.code().ifPresent(this::showDoor);
        }
        controls.showLines(board);
        groups.show(board);
        if (shown == null || !shown.told().equals(board.told())) {
            told.show(board.told().orElse(""));
        }
        lines.setVisible(board.released());
        lines.show(board.lines());
        shown = board;
    }

    private void showDoor(JoinCode code) {
        Paragraph where = new Paragraph(getTranslation("workshops.board.door", doorway.spoken(), code.spoken()));
        Anchor projector = new Anchor("screen/" + code.value(), getTranslation("workshops.board.projector"));
        projector.setTarget(AnchorTarget.BLANK);
        projector.addClassName("button-link");
        Button plan = new Button(
                getTranslation("workshops.board.plan"),
                _ -> new PlanDialog(running, running.board(Objects.requireNonNull(id)), this::attempt).open());
        plan.addThemeVariants(ButtonVariant.TERTIARY);
        door.removeAll();
        door.add(where, projector, plan);
    }
}

package org.cairn.workshops.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.cairn.people.guessing.TooManyAttemptsException;
import org.cairn.people.guessing.WrongGuessException;
import org.cairn.workshops.Board;
import org.cairn.workshops.Course;
import org.cairn.workshops.JoinCode;
import org.cairn.workshops.Phase;
import org.cairn.workshops.Room;
import org.cairn.workshops.TakingSeats;
import org.cairn.workshops.WorkshopId;
import org.jspecify.annotations.Nullable;

/**
 * What hangs on the wall: how to join, who has arrived, what is on and how long still, large enough for the back row. It
 * opens with the code of the room on any machine, so that no trainer's session stands on a stranger's laptop.
 */
@Route(value = "screen/:code", autoLayout = false)
@AnonymousAllowed
public class ProjectorView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST_SITTING = 12 * 60 * 60;

    private final transient TakingSeats seats;
    private final transient Live live;
    private final transient Doorway doorway;
    private final Paragraph over = new Paragraph();
    private final H1 large = new H1();
    private final Paragraph label = new Paragraph();
    private final RoomClock clock;
    private final Paragraph arrived = new Paragraph();
    private final Lines lines = new Lines();
    private final PlanBand band = new PlanBand();
    private final Paragraph company = new Paragraph();
    private final Aside door = new Aside();
    private transient @Nullable WorkshopId id;
    private transient @Nullable Board shown;

    ProjectorView(TakingSeats seats, Live live, Doorway doorway, Clock time) {
        this.seats = seats;
        this.live = live;
        this.doorway = doorway;
        clock = new RoomClock(time);
        addClassName("projector");
        over.addClassName("projector-over");
        large.addClassName("projector-large");
        label.addClassName("projector-label");
        arrived.addClassName("projector-arrived");
        company.addClassName("projector-company");
        Div stage = new Div(over, large, label, clock, arrived, lines, band);
        stage.addClassName("projector-stage");
        door.addClassName("projector-door");
        add(stage, door);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workshops.projector.page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            Board board = seats.projector(event.getRouteParameters().get("code").orElse(""), Doorway.address());
            VaadinSession.getCurrent().getSession().setMaxInactiveInterval(LONGEST_SITTING);
            id = board.id();
            board.code().ifPresent(this::showDoor);
            show(board);
        } catch (WrongGuessException | TooManyAttemptsException _) {
            throw new NotFoundException();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (id != null) {
            live.follow(this, id, null, room -> show(room.board(Set.of())));
        }
    }

    private void showDoor(JoinCode code) {
        Paragraph where = new Paragraph(getTranslation("workshops.projector.where", doorway.spoken()));
        Paragraph spoken = new Paragraph(code.spoken());
        spoken.addClassName("projector-code");
        door.removeAll();
        door.add(where, spoken, new QrCode(doorway.link(code), getTranslation("workshops.projector.qr")), company);
    }

    private void show(Board board) {
        if (shown != null && (board.moment().isBefore(shown.moment()) || shown.shows(board))) {
            return;
        }
        shown = board;
        Course course = board.course();
        boolean ended = course.state() == Course.State.ENDED;
        door.setVisible(!ended);
        over.setText(getTranslation("workshops.projector.over", board.title(), RoomWords.phase(this, course)));
        String kind = course.phase()
                .map(Phase::kind)
                .map(Enum::name)
                .orElse(course.state().name());
        boolean waits = board.isUp();
        large.setText(getTranslation(waits ? "workshops.projector.large.UP" : "workshops.projector.large." + kind));
        label.setText(course.isOn() && !waits ? getTranslation("workshops.projector.label." + label(course)) : "");
        clock.show(course);
        clock.setVisible(course.isOn() && !waits);
        boolean lobby = course.state() == Course.State.LOBBY;
        arrived.setVisible(lobby && !board.present().isEmpty());
        arrived.setText(board.present().stream()
                .map((Room.Person person) -> RoomWords.name(this, person))
                .collect(Collectors.joining(" · ")));
        lines.setVisible(board.released() && !ended);
        lines.show(board.lines());
        setClassName("with-lines", board.released() && !ended);
        band.setVisible(!ended);
        band.show(course);
        company.setText(RoomWords.company(this, board));
    }

    private static String label(Course course) {
        if (course.state() == Course.State.PAUSED) {
            return "PAUSED";
        }
        Phase phase = course.phase().orElseThrow();
        return phase.kind() == Phase.Kind.TALK
                        && phase.turn() < course.plan().form().turns()
                ? "SWAP"
                : phase.kind().name();
    }
}

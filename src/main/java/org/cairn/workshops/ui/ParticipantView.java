package org.cairn.workshops.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.cairn.common.ui.Announcer;
import org.cairn.cycle.Cycles;
import org.cairn.workshops.Course;
import org.cairn.workshops.Practising;
import org.cairn.workshops.Room;
import org.cairn.workshops.SeatTicket;
import org.cairn.workshops.Table;
import org.cairn.workshops.TakingSeats;
import org.jspecify.annotations.Nullable;

/** A participant's phone: the door of a room, or one's seat in it. The ticket in the browser decides which. */
@Route(value = "w/:code?", autoLayout = false)
@AnonymousAllowed
public class ParticipantView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** A page that only listens must not be taken for one that nobody looks at. */
    private static final Duration LONGEST_SITTING = Duration.ofHours(6);

    private final transient TakingSeats seats;
    private final transient Practising practising;
    private final transient Cycles cycles;
    private final transient Live live;
    private final transient Clock time;
    private final H1 title = new H1();
    private final RoomClock clock;
    private final Cue cue = new Cue();
    private final Paragraph told = new Paragraph();
    private final Div place = new Div();
    private transient @Nullable Seated seated;
    private transient @Nullable Table shown;
    private transient @Nullable Runnable unfollow;
    private @Nullable Scene scene;

    ParticipantView(TakingSeats seats, Practising practising, Cycles cycles, Live live, Clock time) {
        this.seats = seats;
        this.practising = practising;
        this.cycles = cycles;
        this.live = live;
        this.time = time;
        clock = new RoomClock(time);
        clock.addClassName("pill");
        addClassName("phone");
        Header head = new Header(title, clock);
        head.addClassName("phone-head");
        place.addClassName("phone-body");
        told.addClassNames("callout", "told");
        told.getElement().setAttribute("role", "status");
        told.setVisible(false);
        add(head, told, place);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workshops.participant.page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElse("");
        Optional<SeatTicket> ticket = SeatCookie.read();
        Optional<Table> table = ticket.flatMap(seats::back);
        if (table.isPresent()) {
            sit(ticket.get(), table.get());
        } else {
            ticket.ifPresent(_ -> SeatCookie.takeAway());
            showDoor(code, ticket.isPresent() && code.isEmpty());
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        follow();
    }

    private void showDoor(String code, boolean over) {
        leaveRoom();
        title.setText(getTranslation(over ? "workshops.over.title" : "workshops.join.title"));
        clock.setVisible(false);
        told.setVisible(false);
        place.removeAll();
        if (over) {
            place.add(new FarewellScene());
        }
        place.add(new JoinForm(code, this::join));
    }

    private void join(JoinForm form) {
        SeatTicket ticket = seats.join(form.code(), Doorway.address(), form.name());
        SeatCookie.give(ticket);
        seats.back(ticket).ifPresent(table -> {
            sit(ticket, table);
            follow();
        });
    }

    private void sit(SeatTicket ticket, Table table) {
        VaadinSession.getCurrent().getSession().setMaxInactiveInterval((int) LONGEST_SITTING.toSeconds());
        seated = new Seated(ticket, practising, cycles, time);
        place.removeAll();
        scene = null;
        shown = null;
        show(table);
    }

    private void follow() {
        if (seated != null && unfollow == null && isAttached()) {
            SeatTicket ticket = seated.ticket();
            unfollow = live.follow(this, ticket.workshop(), ticket.seat(), this::show);
        }
    }

    private void show(Room room) {
        if (seated == null) {
            return;
        }
        if (shown != null && room.moment().isBefore(shown.moment())) {
            return;
        }
        if (room.course().state() == Course.State.ENDED) {
            sayGoodbye();
        } else {
            room.table(seated.ticket().seat()).ifPresent(this::show);
        }
    }

    private void show(Table table) {
        if (shown != null && shown.shows(table) || seated == null) {
            return;
        }
        Table before = shown;
        shown = table;
        if (before == null || before.course().step() != table.course().step()) {
            clock.show(table.course());
        }
        if (scene == null || !scene.fits(table)) {
            scene = Scenes.of(table, seated, cue, this::leave);
            place.removeAll();
            place.add(scene);
            if (before != null) {
                cue.give();
                Announcer.say(this, scene.title(table));
            }
        }
        title.setText(scene.title(table));
        told.setVisible(table.told().isPresent());
        told.setText(table.told().orElse(""));
        scene.update(table);
    }

    /** The cookie goes with the next request; without its room it opens nothing any more. */
    private void sayGoodbye() {
        leaveRoom();
        title.setText(getTranslation("workshops.over.title"));
        clock.setVisible(false);
        told.setVisible(false);
        place.removeAll();
        place.add(new FarewellScene());
    }

    private void leave() {
        seats.leave(Objects.requireNonNull(seated).ticket());
        SeatCookie.takeAway();
        showDoor("", false);
    }

    private void leaveRoom() {
        if (unfollow != null) {
            unfollow.run();
            unfollow = null;
        }
        seated = null;
        scene = null;
        shown = null;
    }
}

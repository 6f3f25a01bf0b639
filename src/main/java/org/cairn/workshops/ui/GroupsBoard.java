package org.cairn.workshops.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.function.Consumer;
import org.cairn.cycle.Cycles;
import org.cairn.workshops.Board;
import org.cairn.workshops.Casting;
import org.cairn.workshops.Phase;
import org.cairn.workshops.Room;
import org.cairn.workshops.RunningWorkshops;
import org.cairn.workshops.SeatId;

/** Who sits where and is connected, and at which stage each group is. */
final class GroupsBoard extends Div {

    private final transient RunningWorkshops running;
    private final transient Cycles cycles;
    private final transient Consumer<Runnable> attempt;

    GroupsBoard(RunningWorkshops running, Cycles cycles, Consumer<Runnable> attempt) {
        this.running = running;
        this.cycles = cycles;
        this.attempt = attempt;
        addClassName("groups-board");
    }

    void show(Board board) {
        removeAll();
        H2 head = new H2(
                board.shown() > 0
                        ? getTranslation("workshops.board.groups", board.shown())
                        : getTranslation("workshops.board.people"));
        Paragraph company = new Paragraph(RoomWords.company(this, board));
        company.addClassName("quiet");
        Div heading = new Div(head, company);
        heading.addClassNames("row", "between");
        Div grid = new Div();
        grid.addClassName("group-grid");
        add(heading, grid);
        if (board.present().isEmpty()) {
            Paragraph nobody = new Paragraph(getTranslation("workshops.board.nobody"));
            nobody.addClassName("quiet");
            add(nobody);
        } else if (board.groups().isEmpty()) {
            Div all = new Div(
                    list(board, board.present().stream().map(Room.Person::seat).toList(), false));
            all.addClassNames("card", "arrived");
            grid.add(all);
        } else {
            board.groups().forEach(group -> grid.add(card(board, group)));
        }
    }

    private Div card(Board board, Room.Sitting group) {
        H3 number = new H3(getTranslation("workshops.board.group", group.number() + 1));
        Span at = new Span(
                group.stopped()
                        ? getTranslation("workshops.board.stopped")
                        : RoomWords.pack(cycles, board.pack())
                                .stage(group.question().stage())
                                .title());
        at.addClassName(group.stopped() ? "stopped-mark" : "quiet");
        Div head = new Div(number, at);
        head.addClassNames("row", "between");
        Div card = new Div(head, list(board, group.members(), true));
        card.addClassNames("card", "group-card");
        card.setClassName("has-stopped", group.stopped());
        return card;
    }

    private UnorderedList list(Board board, List<SeatId> members, boolean grouped) {
        UnorderedList list = new UnorderedList();
        list.addClassName("seats");
        for (SeatId seat : members) {
            board.person(seat).ifPresent(person -> list.add(line(board, person, members, grouped)));
        }
        return list;
    }

    private ListItem line(Board board, Room.Person person, List<SeatId> members, boolean grouped) {
        boolean connected = board.connected().contains(person.seat());
        Span light = new Span();
        light.addClassName("light");
        light.setClassName("on", connected);
        Span name = new Span(RoomWords.name(this, person));
        name.addClassName("seat-name");
        Span away = new Span(getTranslation(connected ? "workshops.board.connected" : "workshops.board.away"));
        away.addClassNames("small", "quiet");
        away.setClassName("visually-hidden", connected);
        ListItem line = new ListItem(light, name, away);
        line.addClassName("seat");
        if (grouped) {
            Span part = new Span(getTranslation("workshops.part." + Casting.part(members, person.seat(), turn(board))));
            part.addClassNames("small", "quiet", "seat-part");
            line.add(part, menu(board, person));
        }
        return line;
    }

    private MenuBar menu(Board board, Room.Person person) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        menu.addClassName("seat-menu");
        String name = RoomWords.name(this, person);
        MenuItem dots = menu.addItem("⋯");
        dots.setAriaLabel(getTranslation("workshops.board.move", name));
        SubMenu choices = dots.getSubMenu();
        for (Room.Sitting group : board.groups()) {
            if (!group.members().contains(person.seat())) {
                choices.addItem(
                        getTranslation("workshops.board.moveTo", group.number() + 1),
                        _ -> attempt.accept(
                                () -> running.place(board.id(), board.shown(), person.seat(), group.number())));
            }
        }
        for (Room.Person other : board.present()) {
            if (!other.seat().equals(person.seat())) {
                wish(board, person, other, choices);
            }
        }
        return menu;
    }

    private void wish(Board board, Room.Person one, Room.Person other, SubMenu choices) {
        MenuItem with = choices.addItem(RoomWords.name(this, other));
        for (boolean together : List.of(true, false)) {
            with.getSubMenu()
                    .addItem(
                            getTranslation(together ? "workshops.board.together" : "workshops.board.apart"),
                            _ -> attempt.accept(() -> running.wish(board.id(), one.seat(), other.seat(), together)));
        }
    }

    private static int turn(Board board) {
        return board.course()
                .phase()
                .filter(phase -> phase.round() == board.shown())
                .map(Phase::turn)
                .orElse(1);
    }
}

package org.cairn.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.cairn.common.ui.EmptyState;
import org.cairn.common.ui.PageHeading;
import org.cairn.workshops.JoinCode;
import org.cairn.workshops.RunningWorkshops;
import org.cairn.workshops.WorkshopSummary;

/** The workshops of the house: those that run, and what is left of those that are over. */
@Route("workshops")
@RolesAllowed({"TRAINER", "ADMINISTRATOR"})
public class WorkshopsView extends Div implements HasDynamicTitle {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final transient Clock clock;

    WorkshopsView(RunningWorkshops running, Clock clock) {
        this.clock = clock;
        addClassNames("page", "workshops");
        List<WorkshopSummary> all = running.all();
        PageHeading heading =
                new PageHeading(getTranslation("workshops.title")).under(getTranslation("workshops.under"));
        add(heading);
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("workshops.empty"), begin()));
        } else {
            heading.actions(begin());
            add(list(
                    "workshops.list.open",
                    all.stream().filter(one -> !one.over()).toList()));
            add(list(
                    "workshops.list.over",
                    all.stream().filter(WorkshopSummary::over).toList()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workshops.title") + " · Cairn";
    }

    private Button begin() {
        Button begin = new Button(
                getTranslation("workshops.new"), _ -> getUI().ifPresent(ui -> ui.navigate(NewWorkshopView.class)));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        return begin;
    }

    private Component list(String key, List<WorkshopSummary> some) {
        UnorderedList list = new UnorderedList();
        list.addClassName("people-grid");
        some.forEach(one -> list.add(new ListItem(one.over() ? past(one) : open(one))));
        H2 heading = new H2(getTranslation(key));
        Div part = new Div(heading, list);
        part.addClassName("stack");
        part.setVisible(!some.isEmpty());
        return part;
    }

    private Component open(WorkshopSummary one) {
        RouterLink card = new RouterLink("", BoardView.class, BoardView.parameters(one.id()));
        card.addClassNames("person-card", "workshop-card");
        Span title = new Span(one.title());
        title.addClassName("person-name");
        Span code = new Span(one.code().map(JoinCode::spoken).orElse(""));
        code.addClassName("tag");
        card.add(title, quiet(RoomWords.plan(this, one.plan())), code);
        return card;
    }

    private Component past(WorkshopSummary one) {
        Span title = new Span(one.title());
        title.addClassName("person-name");
        String day = DAY.format(LocalDate.ofInstant(one.openedAt(), clock.getZone()));
        Div card = new Div(title, quiet(day), quiet(getTranslation("workshops.attended", one.attended())));
        card.addClassNames("card", "workshop-card");
        return card;
    }

    private static Paragraph quiet(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("quiet", "small");
        return line;
    }
}

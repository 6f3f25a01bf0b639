package org.cairn.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.SheetTools;
import org.cairn.people.CurrentPerson;
import org.cairn.practice.MyPractice;
import org.cairn.practice.Recognising;
import org.cairn.practice.Span;

/** The record of hours to be looked at and taken along. {@code ?from=} and {@code ?to=} say which time it is of. */
@Route(value = "practice/record", autoLayout = false)
@RolesAllowed("MENTOR")
public class RecordView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FROM = "from";
    private static final String TO = "to";

    private final transient MyPractice practice;
    private final transient Recognising recognising;
    private final transient CurrentPerson person;
    private final transient DayWords days;

    RecordView(MyPractice practice, Recognising recognising, CurrentPerson person, DayWords days) {
        this.practice = practice;
        this.recognising = recognising;
        this.person = person;
        this.days = days;
        addClassName("hand-out-desk");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.record.page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new SheetTools("practice", getTranslation("practice.title")),
                new RecordDesk(practice, recognising, person.name(), span(event.getLocation()), days, RecordView::go));
    }

    /** What cannot be read, or is no time, is the last twelve months. */
    private Span span(Location location) {
        QueryParameters asked = location.getQueryParameters();
        try {
            return new Span(
                    LocalDate.parse(asked.getSingleParameter(FROM).orElse("")),
                    LocalDate.parse(asked.getSingleParameter(TO).orElse("")));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Span.twelveMonths(days.today());
        }
    }

    private static void go(Span span) {
        UI.getCurrent()
                .navigate(
                        RecordView.class,
                        QueryParameters.simple(Map.of(
                                FROM, span.from().toString(), TO, span.to().toString())));
    }
}

package org.cairn.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.EmptyState;
import org.cairn.common.ui.PageHeading;
import org.cairn.practice.HoursLog;
import org.cairn.practice.MyPractice;
import org.cairn.practice.Span;

/** Everything a mentor does, over all relationships and for nobody else. {@code ?year=} chooses whose hours are shown. */
@Route("practice")
@RolesAllowed("MENTOR")
public class PracticeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String YEAR = "year";

    private final transient MyPractice practice;
    private final transient PointsCard points;
    private final transient DayWords days;

    PracticeView(MyPractice practice, PointsCard points, DayWords days) {
        this.practice = practice;
        this.points = points;
        this.days = days;
        addClassNames("page", "page-wide", "practice");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        HoursLog hours = practice.hours();
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .orElse("");
        int year = hours.years().stream()
                .filter(one -> String.valueOf(one).equals(wanted))
                .findFirst()
                .orElse(0);
        show(hours, year);
    }

    private void show(HoursLog hours, int year) {
        removeAll();
        add(new PageHeading(getTranslation("practice.title")).under(getTranslation("practice.under")));
        if (hours.isEmpty()) {
            add(empty());
        }
        int unreadable = practice.unreadable();
        if (unreadable > 0) {
            Paragraph damage = new Paragraph(getTranslation("practice.unreadable", unreadable));
            damage.addClassName("callout");
            add(damage);
        }
        Div columns = new Div(
                part("practice-main", HoursCard.of(hours, year, Span.twelveMonths(days.today())), points.card()),
                part("practice-side", BalanceCard.of(practice.balance())),
                part("practice-later", ReflectionList.card(practice.reflections(), days)));
        columns.addClassName("practice-columns");
        add(columns);
    }

    private Component empty() {
        Anchor first = new Anchor("relationships", getTranslation("practice.empty.first"));
        first.getElement().setAttribute("router-link", true);
        first.addClassName("quiet-button");
        return new EmptyState(getTranslation("practice.empty"), first);
    }

    private static Div part(String className, Component... cards) {
        Div part = new Div(cards);
        part.addClassName(className);
        return part;
    }
}

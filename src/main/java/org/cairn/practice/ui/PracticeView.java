package org.cairn.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.EmptyState;
import org.cairn.common.ui.PageHeading;
import org.cairn.practice.HoursLog;
import org.cairn.practice.MyPractice;
import org.cairn.practice.Span;
import org.cairn.relationships.RelationshipUnreadableException;

/** Everything a mentor does, over all relationships and for nobody else. {@code ?year=} chooses whose hours are shown. */
@Route("practice")
@RolesAllowed("MENTOR")
public class PracticeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String YEAR = "year";

    private final transient MyPractice practice;
    private final transient PointsCard points;
    private final transient CreditCard credit;
    private final transient DayWords days;
    private int year;

    PracticeView(MyPractice practice, PointsCard points, CreditCard credit, DayWords days) {
        this.practice = practice;
        this.points = points;
        this.credit = credit;
        this.days = days;
        addClassNames("page", "page-wide", "practice");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .orElse("");
        year = wanted.matches("\\d{4}") ? Integer.parseInt(wanted) : HoursCard.LATELY;
        show();
    }

    private void show() {
        removeAll();
        HoursLog hours = practice.hours();
        Span lately = Span.twelveMonths(days.today());
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
                part("practice-main", HoursCard.of(hours, year, lately), own(points::card)),
                part(
                        "practice-side",
                        BalanceCard.of(practice.balance()),
                        own(() -> credit.card(hours.in(lately), this::show))),
                part("practice-later", ReflectionList.card(practice.reflections(), days)));
        columns.addClassName("practice-columns");
        add(columns);
    }

    /** What is kept in the mentor's own journal; where that does not open, the rest of the page is still there. */
    private static Component own(Supplier<Card> card) {
        try {
            return card.get();
        } catch (RelationshipUnreadableException _) {
            Card damaged = new Card(I18NProvider.translate("practice.damaged.title"));
            damaged.add(new Paragraph(damaged.getTranslation("practice.damaged.what")));
            return damaged;
        }
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

package org.cairn.endings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.cairn.common.ui.PageHeading;
import org.cairn.common.ui.SaveIndicator;
import org.cairn.cycle.Cycles;
import org.cairn.cycle.PartingStep;
import org.cairn.endings.Ending;
import org.cairn.endings.EndingService;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipNotFoundException;
import org.cairn.relationships.RelationshipService;
import org.cairn.relationships.RelationshipSummary;

/**
 * The way through an ending, one thing at a time, to and fro as the two like. Each step has an address, so that a reload or
 * a closed tab leads back to it. Address and title name nobody.
 */
@Route("relationships/:id/ending/:step?")
@RolesAllowed("MENTOR")
public class EndingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String WAY = "way";

    private final transient RelationshipService relationships;
    private final transient EndingService endings;
    private final transient EndingContent content;
    private final transient EndingClose close;
    private final transient Cycles cycles;

    EndingView(
            RelationshipService relationships,
            EndingService endings,
            EndingContent content,
            EndingClose close,
            Cycles cycles) {
        this.relationships = relationships;
        this.endings = endings;
        this.content = content;
        this.close = close;
        this.cycles = cycles;
        addClassNames("page", "ending", "save-scope");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("endings.page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            RelationshipSummary one = relationships.mine(
                    RelationshipId.parse(event.getRouteParameters().get("id").orElse("")));
            if (one.isEnded()) {
                event.forwardTo(EndingPlaces.page(one.id()));
                return;
            }
            lay(event, one, event.getRouteParameters().get("step").orElse(""));
        } catch (RelationshipNotFoundException _) {
            throw new NotFoundException();
        }
    }

    private void lay(BeforeEnterEvent event, RelationshipSummary one, String wanted) {
        Ending ending = endings.begun(one.id()).orElse(null);
        if (ending == null || ending.way() == null || wanted.equals(WAY)) {
            chooseWay(one);
            return;
        }
        EndingPath path = EndingPath.of(cycles.current().parting(), ending.way());
        if (path.has(wanted)) {
            show(one, ending, path, wanted);
        } else {
            event.forwardTo(EndingPlaces.step(one.id(), path.resume(ending)));
        }
    }

    private void chooseWay(RelationshipSummary one) {
        removeAll();
        add(new PageHeading(getTranslation("endings.way.title"))
                .over(getTranslation("endings.over", one.name()))
                .under(getTranslation("endings.way.under")));
        add(new WayChoice(way -> {
            endings.choose(one.id(), former -> former.with(way));
            go(EndingPlaces.ending(one.id()));
        }));
        Div leave = new Div(EndingPlaces.button(EndingPlaces.page(one.id()), getTranslation("endings.notNow")));
        leave.addClassName("row");
        add(leave);
    }

    private void show(RelationshipSummary one, Ending ending, EndingPath path, String here) {
        removeAll();
        PartingStep step = path.step(here);
        SaveIndicator indicator = new SaveIndicator();
        Div ways = new Div();
        ways.addClassNames("form-actions", "ending-ways-on");
        Runnable foot = () -> foot(ways, one, path, here);
        Paragraph help = new Paragraph(step.help());
        help.addClassNames("callout", "ending-help");
        Div work = new Div(
                new PageHeading(step.ask())
                        .over(getTranslation(
                                "endings.step.over",
                                path.place(here) + 1,
                                path.steps().size(),
                                one.name())),
                help,
                content.of(one.id(), step, ending, indicator::saved, foot),
                indicator,
                ways);
        work.addClassName("ending-work");
        foot.run();
        EndingSteps steps = new EndingSteps(one.id(), path, here, ending);
        Anchor other = EndingPlaces.link(EndingPlaces.step(one.id(), WAY), getTranslation("endings.way.other"));
        other.addClassNames("line-link", "small");
        steps.add(other);
        Div columns = new Div(steps, work);
        columns.addClassName("ending-columns");
        add(columns);
    }

    private void foot(Div ways, RelationshipSummary one, EndingPath path, String here) {
        ways.removeAll();
        int place = path.place(here);
        if (place > 0) {
            ways.add(new Button(
                    getTranslation("endings.earlier"),
                    _ -> go(EndingPlaces.step(
                            one.id(), path.steps().get(place - 1).id()))));
        }
        if (path.isLast(here)) {
            close.offer(ways, one);
        } else {
            Button next = new Button(
                    getTranslation("endings.next"),
                    _ -> go(EndingPlaces.step(
                            one.id(), path.steps().get(place + 1).id())));
            next.addThemeVariants(ButtonVariant.PRIMARY);
            ways.add(next);
        }
        Component later = EndingPlaces.button(EndingPlaces.page(one.id()), getTranslation("endings.later"));
        ways.add(later);
    }

    private static void go(String place) {
        UI.getCurrent().navigate(place);
        UI.getCurrent().getPage().executeJs("window.scrollTo(0, 0)");
    }
}

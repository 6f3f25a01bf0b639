package org.cairn.relationships.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import org.cairn.common.ui.PageHeading;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipNotFoundException;
import org.cairn.relationships.RelationshipService;
import org.cairn.relationships.RelationshipSummary;
import org.springframework.beans.factory.ObjectProvider;

/** One relationship's page. Nearly everything on it is contributed by other features. Its address and title name nobody. */
@Route("relationships/:id")
@RolesAllowed("MENTOR")
public class RelationshipView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RelationshipService relationships;
    private final transient ObjectProvider<RelationshipSection> sections;
    private final transient ObjectProvider<RelationshipAction> actions;
    private final transient Glances glances;
    private final transient RelationshipEnding ending;
    private final transient ObjectProvider<RelationshipMenuEntry> entries;

    RelationshipView(
            RelationshipService relationships,
            ObjectProvider<RelationshipSection> sections,
            ObjectProvider<RelationshipAction> actions,
            Glances glances,
            RelationshipEnding ending,
            ObjectProvider<RelationshipMenuEntry> entries) {
        this.relationships = relationships;
        this.sections = sections;
        this.actions = actions;
        this.glances = glances;
        this.ending = ending;
        this.entries = entries;
        addClassNames("page", "page-wide", "relationship");
    }

    /** Goes to the page of this relationship. */
    public static void open(RelationshipId id) {
        UI.getCurrent().navigate(RelationshipView.class, parameters(id));
    }

    /** For a {@link com.vaadin.flow.router.RouterLink} to the page of this relationship. */
    public static RouteParameters parameters(RelationshipId id) {
        return new RouteParameters(new RouteParam("id", id.toString()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("relationships.page.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            String id = event.getRouteParameters().get("id").orElse("");
            show(relationships.mine(RelationshipId.parse(id)));
        } catch (RelationshipNotFoundException notFound) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(RelationshipSummary one) {
        removeAll();
        Stream<Component> contributed = Contributions.of(
                        actions, RelationshipAction::order, action -> action(action, one))
                .flatMap(Optional::stream);
        Component menu = new RelationshipMenu(
                relationships, ending, one, entries.orderedStream(), () -> show(relationships.mine(one.id())));
        Component[] all = Stream.concat(Stream.of(menu), contributed).toArray(Component[]::new);
        PageHeading heading = new PageHeading(one.name());
        heading.under(String.join(" · ", glances.of(one))).actions(all);
        Div columns = new Div(
                column("relationship-main", RelationshipSection.Place.MAIN, one),
                column("relationship-side", RelationshipSection.Place.SIDE, one));
        columns.addClassName("relationship-columns");
        add(heading, columns);
    }

    private Div column(String className, RelationshipSection.Place place, RelationshipSummary one) {
        Div column = new Div();
        column.addClassName(className);
        Contributions.of(sections, RelationshipSection::order, section -> contribution(section, place, one))
                .flatMap(Optional::stream)
                .forEach(column::add);
        return column;
    }

    private static Optional<Component> contribution(
            RelationshipSection section, RelationshipSection.Place place, RelationshipSummary one) {
        boolean shown = section.place() == place && (!one.isEnded() || section.staysAfterTheEnd());
        return shown ? Optional.of(section.content(one.id())) : Optional.empty();
    }

    private static Optional<Component> action(RelationshipAction action, RelationshipSummary one) {
        boolean shown = !one.isEnded() || action.staysAfterTheEnd();
        return shown ? Optional.of(action.action(one.id())) : Optional.empty();
    }
}

package org.cairn.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.cairn.access.EverythingHeld;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.SheetTools;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipNotFoundException;

/** Everything that is held about one mentee, for the day on which they ask. */
@Route(value = "relationships/:id/everything", autoLayout = false)
@RolesAllowed("MENTOR")
public class EverythingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EverythingHeld held;
    private final transient DayWords days;

    EverythingView(EverythingHeld held, DayWords days) {
        this.held = held;
        this.days = days;
        addClassName("hand-out-desk");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            RelationshipId id =
                    RelationshipId.parse(event.getRouteParameters().get("id").orElse(""));
            EverythingDesk desk = new EverythingDesk(held, id, days);
            removeAll();
            add(new SheetTools("relationships/" + id, getTranslation("access.back")), desk);
        } catch (RelationshipNotFoundException | IllegalArgumentException _) {
            throw new NotFoundException();
        }
    }
}

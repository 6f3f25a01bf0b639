package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.SheetTools;
import org.cairn.meetings.HandingOut;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipNotFoundException;
import org.cairn.relationships.RelationshipService;

/** A page for the mentee to take along: on paper, as a file, as text. Nothing that is only the mentor's is on it. */
@Route(value = "relationships/:id/hand-out", autoLayout = false)
@RolesAllowed("MENTOR")
public class HandOutView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HandingOut handingOut;
    private final transient RelationshipService relationships;
    private final transient DayWords days;

    HandOutView(HandingOut handingOut, RelationshipService relationships, DayWords days) {
        this.handingOut = handingOut;
        this.relationships = relationships;
        this.days = days;
        addClassName("hand-out-desk");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meetings.handOut.page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            RelationshipId id =
                    RelationshipId.parse(event.getRouteParameters().get("id").orElse(""));
            HandOutDesk desk = new HandOutDesk(
                    () -> handingOut.of(id), () -> relationships.mine(id).name(), days);
            removeAll();
            add(new SheetTools("relationships/" + id, getTranslation("meetings.handOut.back")), desk);
        } catch (RelationshipNotFoundException | IllegalArgumentException _) {
            throw new NotFoundException();
        }
    }
}

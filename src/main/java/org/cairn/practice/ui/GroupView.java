package org.cairn.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.SheetTools;
import org.cairn.practice.LearningPoints;
import org.cairn.practice.Recognising;

/** Learning points on a sheet to take along: chosen one by one, each with what might tell who is meant. */
@Route(value = "practice/group", autoLayout = false)
@RolesAllowed("MENTOR")
public class GroupView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient LearningPoints points;
    private final transient Recognising recognising;
    private final transient DayWords days;

    GroupView(LearningPoints points, Recognising recognising, DayWords days) {
        this.points = points;
        this.recognising = recognising;
        this.days = days;
        addClassName("hand-out-desk");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.group.page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new SheetTools("practice", getTranslation("practice.title")), new GroupDesk(points, recognising, days));
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import org.cairn.meetings.MeetingLog;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.ui.RelationshipAction;

/** The way to the page for the mentee, once a meeting has been closed. */
@org.springframework.stereotype.Component
class HandOutAction implements RelationshipAction {

    private final MeetingLog log;

    HandOutAction(MeetingLog log) {
        this.log = log;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean staysAfterTheEnd() {
        return true;
    }

    @Override
    public Component action(RelationshipId relationship) {
        Anchor page = new Anchor(
                "relationships/" + relationship + "/hand-out", I18NProvider.translate("meetings.handOut.action"));
        page.addClassName("quiet-button");
        page.getElement().setAttribute("router-link", true);
        page.setVisible(log.of(relationship).stream().anyMatch(meeting -> meeting.isClosed()));
        return page;
    }
}

package org.cairn.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Notices;
import org.cairn.people.own.OwnSessions;
import org.cairn.people.session.Device;
import org.cairn.people.session.SessionElsewhere;

/** Where this person is signed in, and how to end it from here. */
final class SessionsCard extends Div {

    private final transient OwnSessions sessions;
    private final transient DayWords days;
    private final transient Clock clock;
    private final Div content = new Div();

    SessionsCard(OwnSessions sessions, DayWords days, Clock clock) {
        this.sessions = sessions;
        this.days = days;
        this.clock = clock;
        content.addClassName("stack");
        Card card = new Card(getTranslation("people.sessions.title"));
        card.add(CardForm.note(getTranslation("people.sessions.explained")), content);
        add(card);
        show();
    }

    private void show() {
        content.removeAll();
        List<SessionElsewhere> all = sessions.all();
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        all.forEach(session -> list.add(row(session)));
        content.add(list);
        if (all.size() > 2) {
            content.add(CardForm.actions(new Button(getTranslation("people.sessions.endOthers"), click -> {
                sessions.endOthers();
                ended("people.sessions.othersEnded");
            })));
        }
    }

    private ListItem row(SessionElsewhere session) {
        Paragraph device = new Paragraph(words(session.device()));
        device.addClassName("session-device");
        Paragraph when = CardForm.note(getTranslation(
                "people.sessions.when",
                moment(session.since()),
                session.isHere() ? getTranslation("people.sessions.now") : moment(session.lastActive())));
        when.addClassName("small");
        Div text = new Div(device, when);
        text.addClassName("list-row-text");
        ListItem row = new ListItem(text);
        row.addClassName("list-row");
        if (session.isHere()) {
            Paragraph here = new Paragraph(getTranslation("people.sessions.here"));
            here.addClassName("tag");
            row.add(here);
        } else {
            Button end = new Button(getTranslation("people.sessions.end"), click -> {
                sessions.end(session.id());
                ended("people.sessions.ended");
            });
            end.setAriaLabel(getTranslation("people.sessions.end.which", words(session.device())));
            end.addThemeVariants(ButtonVariant.TERTIARY);
            row.add(end);
        }
        return row;
    }

    private void ended(String sentence) {
        show();
        Notices.show(getTranslation(sentence));
    }

    private String words(Device device) {
        if (device.browser().isEmpty() && device.system().isEmpty()) {
            return getTranslation("people.sessions.unknown");
        }
        return device.browser().isEmpty() || device.system().isEmpty()
                ? device.browser() + device.system()
                : getTranslation("people.sessions.device", device.browser(), device.system());
    }

    private String moment(Instant instant) {
        return getTranslation(
                "people.sessions.moment", days.ago(instant), days.time(LocalTime.ofInstant(instant, clock.getZone())));
    }
}

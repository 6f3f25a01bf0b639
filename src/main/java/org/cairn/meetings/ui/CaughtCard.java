package org.cairn.meetings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.journal.Entry;
import org.cairn.meetings.Capture;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.Meeting;

/** The strengths and themes, and what may become a goal, as they were caught in one meeting. */
class CaughtCard extends Composite<Card> {

    private final transient Map<Capture.Kind, List<String>> caught = new LinkedHashMap<>();

    CaughtCard(GuidedMeetingService service, Meeting meeting) {
        for (Capture.Kind kind : CapturesSection.ORDER) {
            List<String> words = service.capturesOf(meeting.relationship(), kind).stream()
                    .map(Entry::content)
                    .filter(capture -> capture.meeting().equals(meeting.id()))
                    .map(capture -> capture.words().strip())
                    .filter(some -> !some.isEmpty())
                    .toList();
            if (!words.isEmpty()) {
                caught.put(kind, words);
            }
        }
    }

    boolean isEmpty() {
        return caught.isEmpty();
    }

    @Override
    protected Card initContent() {
        Card card = new Card(I18NProvider.translate("meetings.captures.title"));
        card.badge(new VisibilityBadge(Visibility.ONLY_YOU));
        caught.forEach((kind, words) -> {
            UnorderedList list = new UnorderedList();
            list.addClassName("plain-list");
            words.forEach(one -> list.add(new ListItem(one)));
            card.add(new H3(I18NProvider.translate("meetings.captures." + kind.name())), list);
        });
        return card;
    }
}

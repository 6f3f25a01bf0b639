package org.cairn.meetings.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.cairn.common.ui.DayWords;
import org.cairn.journal.Entry;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingRecord;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipUnreadableException;
import org.cairn.relationships.ui.RelationshipGlance;
import org.springframework.stereotype.Component;

/** "next Thursday 10 December, 14:00", as long as that day has not passed. */
@Component
class NextDateGlance implements RelationshipGlance {

    private final GuidedMeetingService service;
    private final DayWords days;

    NextDateGlance(GuidedMeetingService service, DayWords days) {
        this.service = service;
        this.days = days;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<String> words(RelationshipId relationship) {
        return records(relationship).stream()
                .reduce((_, last) -> last)
                .filter(last -> last.meeting().isClosed())
                .map(MeetingRecord::closing)
                .map(Entry::content)
                .filter(closing -> closing.nextOn() != null && !closing.nextOn().isBefore(days.today()))
                .map(closing -> I18NProvider.translate("meetings.today.next", MeetingWords.next(days, closing)));
    }

    private List<MeetingRecord> records(RelationshipId relationship) {
        try {
            return service.recordsOf(relationship);
        } catch (RelationshipUnreadableException _) {
            return List.of();
        }
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.cairn.common.ui.DayWords;
import org.cairn.journal.Entry;
import org.cairn.meetings.Closing;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.Meeting;
import org.cairn.meetings.MeetingLog;
import org.cairn.relationships.OwnRelationships;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipUnreadableException;
import org.cairn.relationships.ui.RelationshipGlance;
import org.springframework.stereotype.Component;

/** "next Thursday 10 December, 14:00", as long as that day has not passed. */
@Component
class NextDateGlance implements RelationshipGlance {

    private final MeetingLog log;
    private final GuidedMeetingService service;
    private final OwnRelationships own;
    private final DayWords days;

    NextDateGlance(MeetingLog log, GuidedMeetingService service, OwnRelationships own, DayWords days) {
        this.log = log;
        this.service = service;
        this.own = own;
        this.days = days;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<String> words(RelationshipId relationship) {
        if (own.require(relationship).isEnded()) {
            return Optional.empty();
        }
        return log.of(relationship).stream()
                .reduce((_, last) -> last)
                .filter(Meeting::isClosed)
                .flatMap(this::closing)
                .map(Entry::content)
                .filter(closing -> closing.nextOn() != null && !closing.nextOn().isBefore(days.today()))
                .map(closing -> I18NProvider.translate("meetings.today.next", MeetingWords.next(days, closing)));
    }

    private Optional<Entry<Closing>> closing(Meeting meeting) {
        try {
            return Optional.ofNullable(service.open(meeting.id()).closing());
        } catch (RelationshipUnreadableException _) {
            return Optional.empty();
        }
    }
}

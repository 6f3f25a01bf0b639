package org.cairn.meetings.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.cairn.common.ui.DayWords;
import org.cairn.meetings.Meeting;
import org.cairn.meetings.MeetingLog;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.ui.RelationshipGlance;
import org.springframework.stereotype.Component;

/** "1 meeting · last met on 2 November". */
@Component
class MeetingsGlance implements RelationshipGlance {

    private final MeetingLog log;
    private final DayWords days;

    MeetingsGlance(MeetingLog log, DayWords days) {
        this.days = days;
        this.log = log;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<String> words(RelationshipId relationship) {
        List<Meeting> meetings = log.of(relationship);
        if (meetings.isEmpty()) {
            return Optional.of(I18NProvider.translate("meetings.glance.none"));
        }
        return Optional.of(I18NProvider.translate(
                "meetings.glance", meetings.size(), days.day(meetings.getLast().startedAt())));
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.Optional;
import org.cairn.common.ui.DayWords;
import org.cairn.cycle.Cycles;
import org.cairn.goals.GoalService;
import org.cairn.journal.WaitingTexts;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.MeetingNotFoundException;
import org.cairn.meetings.NoteFiling;
import org.cairn.meetings.Threads;
import org.cairn.relationships.RelationshipId;
import org.springframework.stereotype.Component;

/** Finds the texts of a meeting for which words wait in the browser, on whichever page the mentor has come back to. */
@Component
class MeetingWaitingTexts implements WaitingTexts {

    private final GuidedMeetingService service;
    private final NoteFiling filing;
    private final GoalService goals;
    private final Threads threads;
    private final Cycles cycles;
    private final Clock clock;
    private final DayWords days;
    private final LaterTexts later;

    MeetingWaitingTexts(
            GuidedMeetingService service,
            NoteFiling filing,
            GoalService goals,
            Threads threads,
            Cycles cycles,
            Clock clock,
            DayWords days,
            LaterTexts later) {
        this.service = service;
        this.filing = filing;
        this.goals = goals;
        this.threads = threads;
        this.cycles = cycles;
        this.clock = clock;
        this.days = days;
        this.later = later;
    }

    @Override
    public String kind() {
        return "meeting";
    }

    @Override
    public Optional<Found> find(RelationshipId relationship, String place) {
        String[] parts = place.split("/", 3);
        try {
            FirstInterviewViewModel model = new FirstInterviewViewModel(
                    service.open(MeetingId.parse(parts[1])), service, filing, goals, threads, cycles, clock);
            if (!model.meeting().relationship().equals(relationship)) {
                return Optional.empty();
            }
            String part = I18NProvider.translate("meetings.waiting." + parts[2].split("/")[0]);
            String name = I18NProvider.translate(
                    "meetings.waiting", part, days.day(model.meeting().startedAt()));
            return model.texts()
                    .named(parts[2])
                    .or(() -> later.named(model.meeting().id(), parts[2]))
                    .map(text -> new Found(Refusing.inWords(UI.getCurrent(), text), name));
        } catch (MeetingNotFoundException | IllegalArgumentException | ArrayIndexOutOfBoundsException gone) {
            return Optional.empty();
        }
    }
}

package org.cairn.demo;

import java.time.LocalDate;
import org.cairn.common.TextVersion;
import org.cairn.demo.Story.Addition;
import org.cairn.demo.Story.Encounter;
import org.cairn.demo.Story.Glance;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.meetings.Amending;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.LookingTogether;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.MeetingRecord;
import org.cairn.meetings.Reflecting;
import org.cairn.meetings.Remark;
import org.cairn.relationships.RelationshipId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Writes down what the mentor thought after a meeting of a story, and what was added on another day. */
@Component
@Profile("demo")
class LookingBack {

    private static final TextVersion NOTHING_YET = TextVersion.of("");

    private final GuidedMeetingService meetings;
    private final Reflecting reflecting;
    private final LookingTogether looking;
    private final Amending amending;
    private final TravellingClock clock;

    LookingBack(
            GuidedMeetingService meetings,
            Reflecting reflecting,
            LookingTogether looking,
            Amending amending,
            TravellingClock clock) {
        this.meetings = meetings;
        this.reflecting = reflecting;
        this.looking = looking;
        this.amending = amending;
        this.clock = clock;
    }

    void on(MeetingId meeting, Encounter encounter, LocalDate today) {
        clock.passSeconds(600);
        encounter
                .afterwards()
                .forEach((prompt, words) ->
                        reflecting.write(meeting, "afterwards-" + prompt, words.strip(), NOTHING_YET));
        encounter.later().forEach(addition -> add(meeting, addition, today));
    }

    void together(RelationshipId relationship, Glance look, LocalDate today) {
        clock.standAt(Story.day(today, look.day()).atTime(17, 0));
        look.words()
                .forEach((prompt, words) ->
                        looking.write(relationship, "together-" + prompt, words.strip(), NOTHING_YET));
        looking.choose(relationship, look.outlook());
        looking.finish(relationship);
    }

    private void add(MeetingId meeting, Addition addition, LocalDate today) {
        clock.standAt(Story.day(today, addition.day()).atTime(18, 20));
        Entry<Remark> begun = amending.begin(meeting, original(meetings.open(meeting), addition.to()));
        amending.add(amending.write(begun, addition.words().strip(), NOTHING_YET));
    }

    private static EntryId original(MeetingRecord record, String to) {
        return switch (to) {
            case "whole" -> record.progress().id();
            case "summary" -> idOf(record.closing(), to);
            default -> idOf(record.noteOf(to).orElse(null), to);
        };
    }

    private static EntryId idOf(@Nullable Entry<?> entry, String to) {
        if (entry == null) {
            throw new IllegalStateException("Nothing was written to \"" + to + "\" of a meeting.");
        }
        return entry.id();
    }
}

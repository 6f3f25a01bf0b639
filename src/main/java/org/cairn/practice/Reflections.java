package org.cairn.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cairn.cycle.CyclePack;
import org.cairn.cycle.Cycles;
import org.cairn.cycle.Prompt;
import org.cairn.journal.Entry;
import org.cairn.journal.Journal;
import org.cairn.meetings.Meeting;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.MeetingLog;
import org.cairn.meetings.Progress;
import org.cairn.meetings.Reflection;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a mentor wrote alone after the meetings of one relationship; the journal asks whose it is. */
@Component
class Reflections {

    private final Journal journal;
    private final MeetingLog log;
    private final RelationshipService relationships;
    private final Cycles cycles;

    Reflections(Journal journal, MeetingLog log, RelationshipService relationships, Cycles cycles) {
        this.journal = journal;
        this.log = log;
        this.relationships = relationships;
        this.cycles = cycles;
    }

    /** In no order. */
    List<OwnReflection> of(RelationshipId relationship) {
        List<Reflection> written = journal.entries(relationship, Reflection.TYPE).stream()
                .map(Entry::content)
                .filter(reflection -> !reflection.isEmpty())
                .toList();
        if (written.isEmpty()) {
            return List.of();
        }
        String with = relationships.mine(relationship).name();
        Map<MeetingId, Meeting> meetings =
                log.of(relationship).stream().collect(Collectors.toMap(Meeting::id, Function.identity()));
        Map<MeetingId, Progress> progress = journal.entries(relationship, Progress.TYPE).stream()
                .map(Entry::content)
                .collect(Collectors.toMap(Progress::meeting, Function.identity(), (first, _) -> first));
        return written.stream()
                .filter(one -> meetings.containsKey(one.meeting()))
                .map(one -> read(one, meetings.get(one.meeting()), with, progress.get(one.meeting())))
                .filter(one -> !one.answers().isEmpty())
                .toList();
    }

    private OwnReflection read(Reflection reflection, Meeting meeting, String with, @Nullable Progress begun) {
        return new OwnReflection(
                meeting,
                with,
                cycle(begun).afterwards().stream()
                        .filter(prompt -> !reflection.to(prompt.id()).isBlank())
                        .map(prompt -> answer(reflection, prompt))
                        .toList());
    }

    private static OwnReflection.Answer answer(Reflection reflection, Prompt prompt) {
        return new OwnReflection.Answer(prompt, reflection.to(prompt.id()).strip());
    }

    private CyclePack cycle(@Nullable Progress begun) {
        return Optional.ofNullable(begun)
                .flatMap(one -> cycles.find(one.cycleId(), one.cycleVersion()))
                .orElseGet(cycles::current);
    }
}

package org.cairn.access.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cairn.access.Everything;
import org.cairn.common.paper.Paper;
import org.cairn.common.paper.Part;
import org.cairn.common.ui.DayWords;
import org.cairn.journal.EntryCopy;
import org.cairn.meetings.MeetingCopy;

/** Everything that is held about one mentee as a sheet: when the two met, then kind by kind, with what stood there before. */
final class EverythingPaper {

    /** The order of the sheet. What comes to be written later and is not named here stands at its end. */
    static final List<String> KINDS = List.of(
            "relationship-name",
            "agreement",
            "agreement-prepared",
            "note",
            "between-note",
            "strength",
            "theme",
            "possible-goal",
            "theme-round",
            "theme-sides",
            "block",
            "block-review",
            "goal",
            "goal-review",
            "closing",
            "reflection",
            "remark",
            "look",
            "ending",
            "prolongation",
            "hand-over",
            "taken-over",
            "access-request");

    /** What the page says is left out. */
    static final Set<String> LEFT_OUT = Set.of("progress", "goal-order", "put-off", "hand-over-key");

    private final Component texts;
    private final DayWords days;
    private final EntryWords words;
    private final List<Part> parts = new ArrayList<>();

    private EverythingPaper(Component texts, DayWords days) {
        this.texts = texts;
        this.days = days;
        this.words = new EntryWords(texts, days);
    }

    static Paper of(Component texts, Everything everything, DayWords days) {
        EverythingPaper paper = new EverythingPaper(texts, days);
        paper.begin(everything);
        paper.meetings(everything.meetings());
        Map<String, List<EntryCopy>> byKind =
                everything.texts().stream().collect(Collectors.groupingBy(EntryCopy::type));
        KINDS.forEach(kind -> paper.kind(kind, byKind.getOrDefault(kind, List.of())));
        return new Paper(texts.getTranslation("access.title"), days.today(), paper.parts);
    }

    private void begin(Everything everything) {
        parts.add(Part.Words.of(texts.getTranslation(
                "access.under",
                everything.about().name(),
                days.onPaper(everything.about().startedOn()),
                days.onPaper(days.today()))));
        if (everything.missing() > 0) {
            parts.add(Part.Words.of(texts.getTranslation("access.missing", everything.missing())));
        }
        parts.add(Part.Words.quiet(texts.getTranslation("access.left")));
    }

    private void meetings(List<MeetingCopy> meetings) {
        if (meetings.isEmpty()) {
            return;
        }
        parts.add(Part.Heading.of(texts.getTranslation("access.meetings")));
        parts.add(new Part.Lines(meetings.stream().map(this::line).toList()));
    }

    private String line(MeetingCopy meeting) {
        String kind = texts.getTranslation("access.meetings.kind." + meeting.kind());
        String when = days.moment(meeting.startedAt());
        return meeting.actualMinutes() == null
                ? texts.getTranslation("access.meeting", when, kind, meeting.plannedMinutes())
                : texts.getTranslation(
                        "access.meeting.took", when, kind, meeting.plannedMinutes(), meeting.actualMinutes());
    }

    private void kind(String kind, List<EntryCopy> revisions) {
        Map<UUID, List<EntryCopy>> entries = revisions.stream()
                .collect(Collectors.groupingBy(EntryCopy::id, java.util.LinkedHashMap::new, Collectors.toList()));
        boolean begun = false;
        for (List<EntryCopy> entry : entries.values()) {
            for (EntryCopy revision : entry.reversed()) {
                List<String> lines = words.of(revision.content());
                if (lines.isEmpty()) {
                    continue;
                }
                if (!begun) {
                    parts.add(Part.Heading.of(texts.getTranslation("access.kind." + kind)));
                    begun = true;
                }
                String when = revision == entry.getLast() ? "access.saved" : "access.saved.earlier";
                parts.add(Part.Words.quiet(texts.getTranslation(when, days.moment(revision.saved()))));
                parts.add(new Part.Lines(lines));
            }
        }
    }
}

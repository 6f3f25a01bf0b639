package org.cairn.access.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cairn.common.ui.DayWords;
import tools.jackson.databind.JsonNode;

/** What an entry holds, field by field, in words; ids, which say nothing to anybody, are left out. */
final class EntryWords {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    /** Each has words of its own; other words in capitals are somebody's. */
    static final Set<String> CONSTANTS = Set.of(
            "EDUCATION",
            "PERSONAL_SUPPORT",
            "PROFESSIONAL_DEVELOPMENT",
            "DRAFT",
            "ACTIVE",
            "ACHIEVED",
            "CHANGED",
            "PARKED",
            "LET_GO",
            "ON_THE_WAY",
            "PLANNED",
            "ABRUPT",
            "LEFT",
            "MOVED",
            "DID_NOT_COME_BACK",
            "SCHEME_ENDED",
            "DIED",
            "SOMETHING_ELSE",
            "TAKEN_ALONG",
            "KEEP",
            "DESTROY",
            "HAND_OVER",
            "ROLE",
            "VOLUNTARY",
            "CONFIDENTIAL",
            "LIMITS",
            "NOT_THERAPY",
            "NOT_APPRAISAL",
            "ENDING",
            "NOTES_AND_GOALS",
            "GOALS_ONLY",
            "NOTHING",
            "UNTIL_THE_END",
            "A_YEAR_AFTER_THE_END",
            "UNTIL_A_DAY",
            "MONTHLY",
            "EVERY_SIX_WEEKS",
            "EVERY_TWO_TO_THREE_MONTHS",
            "EVERY_FOUR_MONTHS",
            "PREOCCUPATION",
            "COMPETING_DEMANDS",
            "BLIND_SPOT",
            "WORKING_RELATIONSHIPS",
            "CONFIDENCE",
            "SKILLS_AND_KNOWLEDGE",
            "HOME_AND_FAMILY",
            "HEALTH",
            "SAFETY",
            "DISTRESS",
            "MENTEE",
            "MENTEE_WITH_OTHERS",
            "OTHERS",
            "NOBODY",
            "GO_ON",
            "CHANGE",
            "END",
            "STILL_THERE",
            "EASING",
            "GONE",
            "AT_WORK",
            "OUTSIDE");

    private final Component texts;
    private final DayWords days;

    EntryWords(Component texts, DayWords days) {
        this.texts = texts;
        this.days = days;
    }

    /** A line for each field that says something. */
    List<String> of(JsonNode content) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : content.properties()) {
            words(field.getValue())
                    .ifPresent(words -> lines.add(texts.getTranslation("access.field", label(field.getKey()), words)));
        }
        return lines;
    }

    private String label(String field) {
        return texts.getTranslation("access.field." + field);
    }

    private Optional<String> words(JsonNode value) {
        if (value.isBoolean()) {
            return Optional.of(texts.getTranslation("access.value." + value.booleanValue()));
        }
        if (value.isNumber()) {
            return Optional.of(value.asString());
        }
        if (value.isString()) {
            return text(value.stringValue());
        }
        // an object within an entry is a list of answers; which question each belongs to stands in the pack
        String all = value.valueStream().flatMap(each -> words(each).stream()).collect(Collectors.joining("; "));
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private Optional<String> text(String text) {
        if (text.isBlank() || text.matches(ID)) {
            return Optional.empty();
        }
        if (CONSTANTS.contains(text)) {
            return Optional.of(texts.getTranslation("access.value." + text));
        }
        return Optional.of(day(text).or(() -> moment(text)).orElse(text.strip()));
    }

    private Optional<String> day(String text) {
        try {
            return Optional.of(days.onPaper(LocalDate.parse(text)));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private Optional<String> moment(String text) {
        try {
            return Optional.of(days.moment(Instant.parse(text)));
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }
}

package org.cairn.handovers;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cairn.journal.EntryCopy;
import tools.jackson.databind.JsonNode;

/** Which entries of a journal go along to another mentor. */
final class GoingAlong {

    /** What the rest cannot be understood without, and what holds nothing that somebody said. */
    static final Set<String> ALWAYS = Set.of(
            "relationship-name", "agreement", "progress", "goal-order", "access-request", "taken-over", "hand-over");

    /** What was between the mentee and this mentor alone. */
    static final Set<String> NEVER = Set.of("ending", "prolongation", "hand-over-key", "put-off", "agreement-prepared");

    /** What goes where the entry that it speaks of goes. */
    static final Set<String> WITH_ANOTHER = Set.of("goal-review", "block-review");

    /** What was added later: with the entry that it was added to, or by itself when that is a whole meeting. */
    private static final String REMARK = "remark";

    /** That a conversation was stopped is a remark, and nobody but the mentor learns of it unless the mentor says so. */
    private static final String STOPPED = "stoppedIn";

    /** Fields that hold no words of anybody. */
    private static final Set<String> WITHOUT_WORDS = Set.of(
            "stage",
            "component",
            "kind",
            "whose",
            "state",
            "outcome",
            "outlook",
            "side",
            STOPPED,
            "at",
            "by",
            "nextOn",
            "nextAt",
            "droppedOn",
            "droppedAt",
            "reviewOn",
            "agreedOn",
            "takenOn",
            "doneOn",
            "settledOn");

    /** What stays until the mentor says otherwise: it is the mentor's, and not about the work of the two. */
    static final Set<String> NOT_PROPOSED = Set.of("reflection");

    private final Map<UUID, EntryCopy> current = new LinkedHashMap<>();
    private final Set<UUID> leftOut;

    /** @param entries the current revision of each */
    GoingAlong(Collection<EntryCopy> entries, Set<UUID> leftOut) {
        entries.forEach(entry -> current.put(entry.id(), entry));
        this.leftOut = leftOut;
    }

    /** What the mentor is asked about, in the order in which it began. */
    List<Choice> choices() {
        return current.values().stream()
                .filter(this::isChosen)
                .map(entry -> new Choice(
                        entry.id(),
                        entry.type(),
                        entry.saved(),
                        words(entry.content()).toList(),
                        isProposed(entry)))
                .toList();
    }

    private boolean isChosen(EntryCopy entry) {
        if (entry.type().equals(REMARK)) {
            return isOfAWholeMeeting(entry) && !isUnfinished(entry);
        }
        return !ALWAYS.contains(entry.type()) && !NEVER.contains(entry.type()) && !WITH_ANOTHER.contains(entry.type());
    }

    private static boolean isProposed(EntryCopy entry) {
        return !NOT_PROPOSED.contains(entry.type()) && !isStop(entry);
    }

    boolean goes(UUID id) {
        EntryCopy entry = current.get(id);
        if (entry == null || NEVER.contains(entry.type()) || isUnfinished(entry)) {
            return false;
        }
        boolean follows = entry.type().equals(REMARK) && !isOfAWholeMeeting(entry);
        if (WITH_ANOTHER.contains(entry.type()) || follows) {
            Set<UUID> mentioned = mentioned(entry);
            return !mentioned.isEmpty() && mentioned.stream().allMatch(this::goes);
        }
        return ALWAYS.contains(entry.type()) || !leftOut.contains(id);
    }

    private static boolean isStop(EntryCopy entry) {
        return entry.type().equals(REMARK) && entry.content().hasNonNull(STOPPED);
    }

    /** An addition that nobody has added yet cannot be finished any more. */
    private static boolean isUnfinished(EntryCopy entry) {
        return entry.type().equals(REMARK) && !entry.content().hasNonNull("at");
    }

    private boolean isOfAWholeMeeting(EntryCopy entry) {
        return mentioned(entry).stream()
                .anyMatch(id -> Objects.requireNonNull(current.get(id)).type().equals("progress"));
    }

    private Set<UUID> mentioned(EntryCopy entry) {
        Set<UUID> ids = new HashSet<>();
        texts(entry.content()).forEach(text -> id(text, ids));
        ids.retainAll(current.keySet());
        ids.remove(entry.id());
        return ids;
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isContainer()
                ? node.valueStream().flatMap(GoingAlong::texts)
                : node.isString() ? Stream.of(node.stringValue()) : Stream.empty();
    }

    /** What somebody wrote: no ids, and nothing of the fields that hold none. */
    private static Stream<String> words(JsonNode node) {
        if (node.isObject()) {
            return node.propertyStream()
                    .filter(field -> !WITHOUT_WORDS.contains(field.getKey()))
                    .flatMap(field -> words(field.getValue()));
        }
        return node.isArray()
                ? node.valueStream().flatMap(GoingAlong::words)
                : texts(node)
                        .filter(text -> !text.isBlank() && !text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    }

    private static void id(String text, Set<UUID> to) {
        try {
            if (text.length() == 36) {
                to.add(UUID.fromString(text));
            }
        } catch (IllegalArgumentException noId) {
            // words of 36 letters
        }
    }
}

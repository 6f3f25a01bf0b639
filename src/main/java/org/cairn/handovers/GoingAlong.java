package org.cairn.handovers;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cairn.journal.EntryCopy;
import tools.jackson.databind.JsonNode;

/** Which entries of a journal go along to another mentor. */
final class GoingAlong {

    /** What the rest cannot be understood without, and what holds nothing that somebody said. */
    static final Set<String> ALWAYS =
            Set.of("relationship-name", "agreement", "progress", "goal-order", "access-request", "taken-over");

    /** What was between the mentee and this mentor alone. */
    static final Set<String> NEVER =
            Set.of("ending", "prolongation", "hand-over", "hand-over-key", "put-off", "agreement-prepared");

    /** What goes where the entry that it speaks of goes. */
    static final Set<String> WITH_ANOTHER = Set.of("goal-review", "block-review", "remark");

    /** What stays until the mentor says otherwise: it is the mentor's, and not about the work of the two. */
    static final Set<String> NOT_PROPOSED = Set.of("reflection");

    private final Map<UUID, EntryCopy> current = new HashMap<>();
    private final Set<UUID> leftOut;

    /** @param entries the current revision of each */
    GoingAlong(Collection<EntryCopy> entries, Set<UUID> leftOut) {
        entries.forEach(entry -> current.put(entry.id(), entry));
        this.leftOut = leftOut;
    }

    /** What the mentor is asked about, in the order in which it began. */
    static List<Choice> choices(Collection<EntryCopy> entries) {
        return entries.stream()
                .filter(entry -> isChosen(entry.type()))
                .map(entry -> new Choice(
                        entry.id(),
                        entry.type(),
                        entry.saved(),
                        texts(entry.content()).filter(GoingAlong::isWritten).toList(),
                        !NOT_PROPOSED.contains(entry.type())))
                .toList();
    }

    private static boolean isChosen(String type) {
        return !ALWAYS.contains(type) && !NEVER.contains(type) && !WITH_ANOTHER.contains(type);
    }

    /** Not a name of a stage, not a constant, not a day and not an id. */
    private static boolean isWritten(String text) {
        return !text.isBlank() && !text.matches("[a-z]+(-[a-z]+)*|[A-Z_]+|[0-9T:.Z-]+|[0-9a-f-]{36}");
    }

    boolean goes(UUID id) {
        EntryCopy entry = current.get(id);
        if (entry == null || NEVER.contains(entry.type())) {
            return false;
        }
        if (WITH_ANOTHER.contains(entry.type())) {
            return mentioned(entry).stream().allMatch(this::goes);
        }
        return ALWAYS.contains(entry.type()) || !leftOut.contains(id);
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

package org.cairn.crash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the victim has acknowledged, and what it may have done besides. An acknowledged state must be found; instead of
 * it only a later one that was being saved when the process died.
 */
final class Ledger {

    private static final String GONE = "gone";

    private final Map<UUID, String> acknowledged = new HashMap<>();
    private final Map<UUID, List<String>> underWay = new HashMap<>();
    private final Set<UUID> found = new HashSet<>();
    private final List<String> complaints = new ArrayList<>();
    private long saves;
    private long unanswered;

    /** What was found before an early death has to be found again. */
    void beginLife() {
        found.clear();
    }

    void note(Line line) {
        switch (line.word()) {
            case TRY ->
                underWay.computeIfAbsent(line.entry(), entry -> new ArrayList<>())
                        .add(state(line));
            case DONE -> {
                acknowledged.put(line.entry(), state(line));
                underWay.remove(line.entry());
                saves++;
            }
            case FOUND -> found(line.entry(), line.state());
            case READY -> everythingElseIsGone();
            case BROKEN -> complaints.add("the journal or a save was broken");
        }
    }

    private void found(UUID entry, String state) {
        found.add(entry);
        settle(entry, state);
    }

    private void everythingElseIsGone() {
        Set<UUID> missing = new HashSet<>(acknowledged.keySet());
        missing.addAll(underWay.keySet());
        missing.removeAll(found);
        missing.forEach(entry -> settle(entry, GONE));
        found.clear();
        underWay.clear();
        acknowledged.values().removeIf(GONE::equals);
    }

    private void settle(UUID entry, String state) {
        boolean expected = state.equals(acknowledged.getOrDefault(entry, GONE));
        boolean possible = underWay.getOrDefault(entry, List.of()).contains(state);
        if (!expected && !possible) {
            complaints.add(entry + " is " + state + " and was acknowledged as " + acknowledged.get(entry));
        }
        if (possible) {
            unanswered++;
        }
        acknowledged.put(entry, state);
    }

    private static String state(Line line) {
        return line.isRemoval() ? GONE : line.state();
    }

    List<String> complaints() {
        return complaints;
    }

    long saves() {
        return saves;
    }

    /** Saves that were committed and could not be acknowledged any more. */
    long unanswered() {
        return unanswered;
    }

    /** Whether something was begun that has not been acknowledged. */
    boolean isSaving() {
        return !underWay.isEmpty();
    }

    int entries() {
        return acknowledged.size();
    }
}

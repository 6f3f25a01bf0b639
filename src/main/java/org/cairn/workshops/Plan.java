package org.cairn.workshops;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.relational.core.mapping.Column;

/**
 * What a workshop does and how long each thing takes, in minutes. Pairs talk in two halves and swap between them.
 *
 * @param brief the trainer's words at the beginning, 0 to 120
 * @param rounds 1 to 8
 * @param talk one half for pairs, the whole talk for triads, 1 to 90
 * @param feedback 0 to 60, and none when 0
 * @param change to find the next partner, between two rounds, 0 to 30
 * @param plenary 1 to 120
 */
public record Plan(
        Form form,
        int brief,
        int rounds,
        int talk,
        int feedback,
        @Column("change_time") int change,
        int plenary) {

    public Plan {
        require(brief, 0, 120, "The brief takes 0 to 120 minutes.");
        require(rounds, 1, 8, "A workshop has one to eight rounds.");
        require(talk, 1, 90, "A talk takes 1 to 90 minutes.");
        require(feedback, 0, 60, "The feedback takes 0 to 60 minutes.");
        require(change, 0, 30, "The change takes 0 to 30 minutes.");
        require(plenary, 1, 120, "The plenary takes 1 to 120 minutes.");
    }

    /** What a trainer most often wants. */
    public static Plan usual(Form form) {
        return form == Form.PAIRS ? new Plan(form, 10, 3, 7, 0, 0, 15) : new Plan(form, 10, 3, 15, 8, 2, 15);
    }

    /** Everything in its order; what takes no time is left out. */
    public List<Phase> phases() {
        List<Phase> phases = new ArrayList<>();
        add(phases, Phase.Kind.BRIEF, 0, 0, brief);
        for (int round = 1; round <= rounds; round++) {
            for (int turn = 1; turn <= form.turns(); turn++) {
                add(phases, Phase.Kind.TALK, round, turn, talk);
            }
            add(phases, Phase.Kind.FEEDBACK, round, 0, feedback);
            add(phases, Phase.Kind.CHANGE, round, 0, round < rounds ? change : 0);
        }
        add(phases, Phase.Kind.PLENARY, 0, 0, plenary);
        return List.copyOf(phases);
    }

    /** From the first minute of the brief to the last of the plenary. */
    public Duration total() {
        return phases().stream().map(Phase::length).reduce(Duration.ZERO, Duration::plus);
    }

    private static void add(List<Phase> phases, Phase.Kind kind, int round, int turn, int minutes) {
        if (minutes > 0) {
            phases.add(new Phase(kind, round, turn, Duration.ofMinutes(minutes)));
        }
    }

    private static void require(int minutes, int least, int most, String sentence) {
        if (minutes < least || minutes > most) {
            throw new IllegalArgumentException(sentence);
        }
    }
}

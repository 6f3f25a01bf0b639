package org.cairn.workshops;

import java.time.Duration;

/**
 * One timed piece of a workshop's plan.
 *
 * @param round from 1; 0 for what belongs to no round
 * @param turn which half of a round's talk, from 1; 0 elsewhere
 */
public record Phase(Kind kind, int round, int turn, Duration length) {

    /** What a phase is for. */
    public enum Kind {
        BRIEF,
        TALK,
        FEEDBACK,
        CHANGE,
        PLENARY
    }

    public Phase {
        if (!length.isPositive()) {
            throw new IllegalArgumentException("A phase takes time.");
        }
    }

    /** Whether this is the same place of the plan, however long it lasts. */
    boolean isAt(Phase other) {
        return kind == other.kind && round == other.round && turn == other.turn;
    }

    /** Within a round one thing follows the other by itself; a round and the plenary are begun by the trainer. */
    boolean followsByItself(Phase before) {
        return round > 0 && round == before.round;
    }

    /** The group talks, or says what it noticed. */
    public boolean isPractice() {
        return kind == Kind.TALK || kind == Kind.FEEDBACK;
    }
}

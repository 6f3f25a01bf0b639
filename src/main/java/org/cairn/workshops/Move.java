package org.cairn.workshops;

/** What a trainer does with the clock of the room. */
public enum Move {
    /** On to what comes next: the brief, the next round, the plenary. */
    NEXT,
    /** The time of this phase is up before its end; what follows by itself follows. */
    FINISH,
    BACK,
    PAUSE,
    RESUME,
    /** One minute more. */
    EXTEND,
    END
}

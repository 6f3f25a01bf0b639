package org.cairn.handovers;

/** How far a hand-over has come. */
public enum Step {
    /** One mentor has offered it. */
    OFFERED,
    /** The other will take over, and their key is there. */
    READY,
    /** Both keys are there, and both have four words to compare. */
    COMPARING,
    /** The words were the same; the parcel waits. */
    SENT,
    /** The other does not take over. */
    DECLINED,
    /** It is the other's. */
    DONE;

    boolean isUnderWay() {
        return this != DECLINED && this != DONE;
    }
}

package org.cairn.workshops;

/** How people practise: two who ask each other in turn, or three of whom one observes. */
public enum Form {
    PAIRS(2),
    TRIADS(3);

    private final int size;

    Form(int size) {
        this.size = size;
    }

    /** How many sit together when the number of people allows it. */
    public int size() {
        return size;
    }

    /** How often the roles swap within one round: a pair has two halves. */
    public int turns() {
        return this == PAIRS ? 2 : 1;
    }
}

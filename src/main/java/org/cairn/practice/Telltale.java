package org.cairn.practice;

/**
 * Something in words that are about to be taken along by which somebody might be recognised.
 *
 * @param kind why
 * @param words what it is, as it is written there, or a hint at it
 */
public record Telltale(Kind kind, String words) {

    /** What was recognised, the most telling first. */
    public enum Kind {
        /** How the mentor calls somebody, or a part of that. */
        NAME,
        /** The initials of somebody whom the mentor walks with. */
        INITIALS,
        /** Stands in the notes as a name does. */
        IN_THE_NOTES,
        EMAIL,
        NUMBER,
        DAY,
        AGE,
        /** As a note is looked through for patients. */
        PATIENT
    }

    /** Whether it may well be somebody the mentor walks with. */
    public boolean isMentee() {
        return kind == Kind.NAME || kind == Kind.INITIALS;
    }
}

package org.cairn.meetings;

/**
 * What was written without a stage and then filed under one.
 *
 * @param stage the id of the stage
 * @param words what was filed
 */
public record Filing(String stage, String words) {

    private static final String BETWEEN = "\n\n";

    /** The note of the stage with these words behind it, or these words alone. */
    String behind(String note) {
        return note.isBlank() ? words : note.stripTrailing() + BETWEEN + words;
    }

    /** True as long as these words stand in the note of the stage as they were filed. */
    boolean standsIn(String note) {
        return note.contains(words);
    }

    /** The note of the stage without these words. */
    String takenOutOf(String note) {
        int place = note.lastIndexOf(words);
        String before = note.substring(0, place);
        String after = note.substring(place + words.length());
        return after.isBlank() ? before.stripTrailing() : before + after.stripLeading();
    }

    @Override
    public String toString() {
        return "Filing[" + stage + "]";
    }
}

package org.cairn.cycle;

/**
 * Something that mentors ask themselves after a meeting.
 *
 * @param id stays the same as long as it asks the same
 * @param text an open question, under the rules of all questions
 */
public record Prompt(String id, String text) {

    /** A prompt with this id asks what to remember; the answer comes back on Today before the next meeting. */
    public static final String REMEMBER = "afterwards-remember";
}

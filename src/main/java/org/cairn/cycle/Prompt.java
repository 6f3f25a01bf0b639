package org.cairn.cycle;

/**
 * Something that mentors ask themselves after a meeting.
 *
 * @param id stays the same as long as it asks the same
 * @param text an open question, under the rules of all questions
 */
public record Prompt(String id, String text) {}

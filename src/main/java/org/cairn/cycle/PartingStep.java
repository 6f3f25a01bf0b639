package org.cairn.cycle;

/**
 * One step of an ending.
 *
 * @param id one of those that {@link Parting} names
 * @param title name on the way, such as "What to celebrate"
 * @param ask the question
 * @param help what only the mentor reads, forty words at most
 */
public record PartingStep(String id, String title, String ask, String help) {}

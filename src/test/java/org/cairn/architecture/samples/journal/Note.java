package org.cairn.architecture.samples.journal;

/** Something that was said. */
public record Note(String words) {}

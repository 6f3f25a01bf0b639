package org.cairn.meetings;

/** What was added to a meeting stands as it was added; something else can be added instead. */
public class AlreadyAddedException extends RuntimeException {}

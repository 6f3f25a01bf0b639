package org.cairn.workshops;

/** Enough one-liners came from this seat. */
public class TooManyLinesException extends RuntimeException {}

package org.cairn.cycle;

/** A piece of text in a pack file, with the line it begins on (counted from 1). */
record PackText(String value, int line) {}

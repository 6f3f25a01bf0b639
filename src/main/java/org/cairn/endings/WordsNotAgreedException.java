package org.cairn.endings;

/** The two agreed that no notes are written, and so none are written of the end. */
public class WordsNotAgreedException extends RuntimeException {

    WordsNotAgreedException() {
        super("No notes were agreed.");
    }
}

package org.cairn.handovers;

/** The words of the two sides are not the same: a slip of the tongue, or somebody stands between the two. */
public class WordsDifferException extends RuntimeException {

    WordsDifferException() {
        super("The words differ.");
    }
}

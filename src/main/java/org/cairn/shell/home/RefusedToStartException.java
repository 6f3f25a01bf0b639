package org.cairn.shell.home;

/** Cairn will not start like this; the message is one or two sentences for whoever started it. */
public class RefusedToStartException extends RuntimeException {
    RefusedToStartException(String sentence) {
        super(sentence);
    }

    RefusedToStartException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

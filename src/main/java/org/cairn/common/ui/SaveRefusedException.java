package org.cairn.common.ui;

/** These words cannot be saved as they are; the message is a sentence for the person and holds nothing of the words. */
public class SaveRefusedException extends RuntimeException {

    public SaveRefusedException(String sentence) {
        super(sentence);
    }
}

package org.cairn.meetings.ui;

/** The card is not there, or not any more: another window may have taken it away. */
class NoSuchCardException extends IllegalArgumentException {

    NoSuchCardException() {
        super("There is no such card.");
    }
}

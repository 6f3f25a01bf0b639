package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;

/**
 * The keys of a meeting, as {@code aria-keyshortcuts} writes them. They leave alone what browsers and screen readers
 * use; only {@link #KEYS} has one that is a plain character, and that one sleeps in fields and can be switched off.
 * See decision 0070.
 */
enum MeetingKey {
    COVER("F8"),
    MENTEE("Alt+Shift+V"),
    MAP("F2"),
    NEXT("Control+Enter"),
    EARLIER("Control+Shift+Enter"),
    ANOTHER_WAY("Alt+Shift+O"),
    NOTES("Alt+Shift+J"),
    BLOCK("Alt+Shift+K"),
    POSSIBLE_GOAL("Alt+Shift+G"),
    STRENGTH("Alt+Shift+S"),
    THEME("Alt+Shift+M"),
    TIME("Alt+Shift+U"),
    STOP("Alt+Shift+X"),
    HELP("Alt+Shift+H"),
    KEYS("? Control+/");

    private final String keys;

    MeetingKey(String keys) {
        this.keys = keys;
    }

    /** A press on the key is from now on a click on this. */
    void clicks(Component component) {
        component.getElement().setAttribute("aria-keyshortcuts", keys);
    }

    String keys() {
        return keys;
    }

    /** The key of the stage that stands at this place on the map, from 1. */
    static String ofStage(int place) {
        return "Alt+Shift+" + place;
    }
}

package org.cairn.common.ui;

/** Who can see what is written in a field. It stands on every field that takes words. */
public enum Visibility {
    ONLY_YOU,
    YOU_AND_MENTEE,
    YOU_AND_COORDINATOR,
    YOU_AND_ADMINISTRATORS,
    EVERY_MENTOR,
    ANONYMOUS;

    String key() {
        return "common.visibility." + name();
    }
}

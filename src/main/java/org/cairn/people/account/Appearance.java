package org.cairn.people.account;

/** Whether pages are light or dark. */
public enum Appearance {
    /** As the device is at the moment. */
    SYSTEM,
    LIGHT,
    DARK
}

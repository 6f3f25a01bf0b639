package org.cairn.people.guessing;

/** Where somebody could guess. */
public enum Door {
    SIGN_IN,
    UNLOCK,
    RECOVER,
    SET_UP,
    INVITATION,
    WORKSHOP
}

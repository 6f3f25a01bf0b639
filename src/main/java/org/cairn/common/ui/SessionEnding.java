package org.cairn.common.ui;

/** How the present session ends: called by the rail, done by whoever knows about sessions and keys. */
public interface SessionEnding {

    /** Wipes the keys and asks for the password; the session itself goes on. */
    void lock();

    void signOut();
}

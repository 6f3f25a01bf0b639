package org.cairn.journal;

/** The simplest content a test can keep. */
record Note(String text) {

    static final EntryType<Note> NOTE = EntryType.of("note", Note.class);
}

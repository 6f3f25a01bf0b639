package org.cairn.journal;

/** The first entry of every journal: how the mentor calls the relationship. Its id is the relationship's own. */
record RelationshipNameEntry(String name) {

    static final EntryType<RelationshipNameEntry> TYPE = EntryType.of("relationship-name", RelationshipNameEntry.class);

    static boolean isName(OpenEntry entry) {
        return entry.line().type().equals(TYPE.name());
    }
}

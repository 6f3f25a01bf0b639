package org.cairn.relationships;

/** How a mentor calls somebody: a name or initials, 1 to 80 characters without the spaces around them. */
record RelationshipName(String value) {

    static final int MAXIMUM = 80;

    RelationshipName {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("A name or initials are needed.");
        }
        if (value.codePointCount(0, value.length()) > MAXIMUM) {
            throw new IllegalArgumentException("A name has at most " + MAXIMUM + " characters.");
        }
    }
}

package org.cairn.archives;

/** How much an archive holds; its last line says it too. */
record ArchiveCounts(int relationships, int meetings, int revisions) {

    static final int MOST_RELATIONSHIPS = 1_000;
    static final int MOST_MEETINGS = 10_000;
    static final int MOST_REVISIONS = 500_000;

    static final ArchiveCounts NONE = new ArchiveCounts(0, 0, 0);

    ArchiveCounts oneRelationshipMore() {
        return new ArchiveCounts(relationships + 1, meetings, revisions);
    }

    ArchiveCounts oneMeetingMore() {
        return new ArchiveCounts(relationships, meetings + 1, revisions);
    }

    ArchiveCounts oneRevisionMore() {
        return new ArchiveCounts(relationships, meetings, revisions + 1);
    }

    boolean isTooMuch() {
        return relationships > MOST_RELATIONSHIPS || meetings > MOST_MEETINGS || revisions > MOST_REVISIONS;
    }
}

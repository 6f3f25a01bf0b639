package org.cairn.archives;

import java.time.LocalDate;
import org.cairn.relationships.RelationshipId;
import org.jspecify.annotations.Nullable;

/**
 * What an archive says of a relationship before its meetings and its entries.
 *
 * @param withSomebody false for the mentor's own journal, which has no name and no meetings
 * @param keepUntil until when the notes are kept, once it has ended
 * @param sequence how often its journal had been changed
 */
record ArchivedRelationship(
        RelationshipId id,
        boolean withSomebody,
        LocalDate startedOn,
        boolean archived,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate keepUntil,
        long sequence) {}

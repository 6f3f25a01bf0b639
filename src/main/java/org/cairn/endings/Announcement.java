package org.cairn.endings;

import java.time.LocalDate;
import org.cairn.relationships.RelationshipId;

/**
 * That the notes of an ended relationship go soon.
 *
 * @param goesOn the day
 * @param near whether it is only a few days away
 */
public record Announcement(RelationshipId relationship, LocalDate goesOn, boolean near) {}

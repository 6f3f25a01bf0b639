package org.cairn.archives;

import java.time.Instant;
import java.util.List;

/** What an archive holds, and when it was made. */
public record FoundArchive(Instant made, List<FoundRelationship> relationships) {

    public FoundArchive {
        relationships = List.copyOf(relationships);
    }
}

package org.cairn.handovers;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * An entry of which the mentor says whether it goes along.
 *
 * @param proposed whether it does until the mentor says otherwise
 */
public record Choice(UUID id, String type, Instant saved, JsonNode content, boolean proposed) {

    /** Never the content. */
    @Override
    public String toString() {
        return "Choice[" + id + ", " + type + "]";
    }
}

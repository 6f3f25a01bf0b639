package org.cairn.journal;

import java.util.Optional;
import org.cairn.common.KeptText;
import org.cairn.relationships.RelationshipId;

/** Finds the text for which words wait in the browser, when its field is not on the page. One bean for each kind. */
public interface WaitingTexts {

    /** A text and what it is called. */
    record Found(KeptText text, String name) {}

    /** With what the places begin, before the first slash. */
    String kind();

    /**
     * Empty when what the words belonged to is not there any more.
     *
     * @param place the whole place
     */
    Optional<Found> find(RelationshipId relationship, String place);
}

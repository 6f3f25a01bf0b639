package org.cairn.journal.ui;

import java.util.Optional;
import org.cairn.journal.SearchHit;

/** Knows where some types of entries are to be read. Features contribute theirs as beans. */
public interface SearchPlaces {

    /**
     * Where a hit leads.
     *
     * @param what what was found, such as "Notes on Blocks"
     * @param when the day it belongs to, in words; may be empty
     * @param address the address of the page, with the part of it behind a #; it names nobody
     */
    record Place(String what, String when, String address) {}

    /** Empty for types that are not this feature's. */
    Optional<Place> of(SearchHit hit);
}

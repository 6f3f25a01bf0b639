package org.cairn.crash;

import org.cairn.journal.EntryType;

/** What the writers write. */
record Scrap(String text) {

    static final EntryType<Scrap> SCRAP = EntryType.of("scrap", Scrap.class);
}

/** Searching own notes, and what the journal says on the page of a relationship: only ever that something is damaged. */
@NamedInterface("ui")
@NullMarked
package org.cairn.journal.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

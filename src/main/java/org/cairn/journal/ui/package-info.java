/** What the journal has to say on the page of a relationship: only ever that something is damaged. */
@NullMarked
package org.cairn.journal.ui;

import org.jspecify.annotations.NullMarked;

/** Searching own notes, windows that stay in step, words that waited on a device, and a word when something is damaged. */
@NamedInterface("ui")
@NullMarked
package org.cairn.journal.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The map of the cycle and the card that shows one question. */
@NamedInterface("ui")
@NullMarked
package org.cairn.cycle.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

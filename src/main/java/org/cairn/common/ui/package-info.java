/** Pieces of user interface that every feature shares. */
@NamedInterface("ui")
@NullMarked
package org.cairn.common.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** How goals are shown and edited. */
@NamedInterface("ui")
@NullMarked
package org.cairn.goals.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

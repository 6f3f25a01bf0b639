/** The page on which everything about one mentee is read and taken along. */
@NamedInterface("ui")
@NullMarked
package org.cairn.access.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What is taken away on paper: one small model of a sheet, and its two forms, a tagged PDF and plain text. */
@NamedInterface("paper")
@NullMarked
package org.cairn.common.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

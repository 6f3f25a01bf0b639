/** The guided meeting on the screen, and what meetings show on other pages. */
@NamedInterface("ui")
@NullMarked
package org.cairn.meetings.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

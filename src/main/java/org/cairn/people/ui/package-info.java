/** The doors of Cairn and the pages about people. */
@NamedInterface("ui")
@NullMarked
package org.cairn.people.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

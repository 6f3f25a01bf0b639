/** The pages of a relationship, and the places where other features show themselves on them. */
@NamedInterface("ui")
@NullMarked
package org.cairn.relationships.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

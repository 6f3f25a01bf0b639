/** Recognises what could make a patient recognisable, so that a note can be kept free of it. */
@NamedInterface("identifiers")
@NullMarked
package org.cairn.common.identifiers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

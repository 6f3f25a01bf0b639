/** Recognises what could make a patient recognisable, so that a note can be kept free of it. */
@NullMarked
package org.cairn.common.identifiers;

import org.jspecify.annotations.NullMarked;

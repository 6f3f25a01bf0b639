/** Pictures drawn on the server: one function for a page, a document and a test, each with its words and its figures. */
@NamedInterface("pictures")
@NullMarked
package org.cairn.common.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The page on which everything about one mentee is read and taken along. */
@NullMarked
package org.cairn.access.ui;

import org.jspecify.annotations.NullMarked;

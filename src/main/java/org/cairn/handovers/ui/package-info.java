/** The pages on which one mentor hands over and another takes over. */
@NullMarked
package org.cairn.handovers.ui;

import org.jspecify.annotations.NullMarked;

/** The pages of a mentor's own practice. */
@NullMarked
package org.cairn.practice.ui;

import org.jspecify.annotations.NullMarked;

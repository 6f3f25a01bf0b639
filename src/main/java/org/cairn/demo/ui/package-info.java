/** What every page of a demonstration says of itself. */
@NullMarked
package org.cairn.demo.ui;

import org.jspecify.annotations.NullMarked;

/** The guided meeting on the screen, and what meetings show on other pages. */
@NullMarked
package org.cairn.meetings.ui;

import org.jspecify.annotations.NullMarked;

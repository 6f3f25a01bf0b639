/** The doors of Cairn and the pages about people. */
@NullMarked
package org.cairn.people.ui;

import org.jspecify.annotations.NullMarked;

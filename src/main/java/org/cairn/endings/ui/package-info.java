/** The way through an ending, what is there when a relationship has ended, and the certificates. */
@NullMarked
package org.cairn.endings.ui;

import org.jspecify.annotations.NullMarked;

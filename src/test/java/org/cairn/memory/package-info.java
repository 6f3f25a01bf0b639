/** Tests that look for words and keys where none may be left: in memory and in files. */
@NullMarked
package org.cairn.memory;

import org.jspecify.annotations.NullMarked;

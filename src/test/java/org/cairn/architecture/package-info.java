/** The architecture as rules that run, and samples that break each of them. */
@NullMarked
package org.cairn.architecture;

import org.jspecify.annotations.NullMarked;

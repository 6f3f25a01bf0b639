/** Figures to print: ratios of two things that are measured in one run, one after the other and over again. */
@NullMarked
package org.cairn.bench;

import org.jspecify.annotations.NullMarked;

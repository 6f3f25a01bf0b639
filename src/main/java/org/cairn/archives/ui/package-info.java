/** The pages on which archives are made and brought in. */
@NullMarked
package org.cairn.archives.ui;

import org.jspecify.annotations.NullMarked;

/** The page of the directory, and the directory as others show it inside theirs. */
@NamedInterface("ui")
@NullMarked
package org.cairn.referrals.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Backups: one file that holds every row, made while Cairn runs, checked, and put back into either database. */
@NamedInterface("backup")
@NullMarked
package org.cairn.shell.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

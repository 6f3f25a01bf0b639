/** The folder that holds everything Cairn keeps: made, locked and inspected before anything else starts. */
@NullMarked
package org.cairn.shell.home;

import org.jspecify.annotations.NullMarked;

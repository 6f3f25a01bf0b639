/** The pages of a workshop: the trainer's board, the projector and the participant's phone. */
@NullMarked
package org.cairn.workshops.ui;

import org.jspecify.annotations.NullMarked;

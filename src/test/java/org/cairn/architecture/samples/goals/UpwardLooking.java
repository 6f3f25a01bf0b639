package org.cairn.architecture.samples.goals;

import org.cairn.architecture.samples.ui.EverythingWrongView;

/** Knowledge that depends on how it is shown. */
public class UpwardLooking {
    Class<?> view() {
        return EverythingWrongView.class;
    }
}

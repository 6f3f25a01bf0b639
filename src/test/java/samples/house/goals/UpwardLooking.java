package samples.house.goals;

import samples.house.ui.EverythingWrongView;

/** Knowledge that depends on how it is shown. */
public class UpwardLooking {
    Class<?> view() {
        return EverythingWrongView.class;
    }
}

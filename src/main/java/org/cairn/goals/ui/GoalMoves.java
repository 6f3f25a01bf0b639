package org.cairn.goals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.IntConsumer;
import org.cairn.common.ui.Announcer;
import org.cairn.common.ui.Icon;

/** Moves a goal one place up or down. After a move it has the focus again, wherever it stands now. */
public final class GoalMoves extends Div {

    private final String what;
    private final int place;
    private final int count;
    private final Button up;
    private final Button down;

    /**
     * @param what the words of the goal
     * @param place where it stands, from 0
     * @param count among how many
     * @param move told 1 for down and -1 for up
     */
    public GoalMoves(String what, int place, int count, IntConsumer move) {
        this.what = what.isBlank() ? getTranslation("goals.noWords") : what.strip();
        this.place = place;
        this.count = count;
        up = button(Icon.ARROW_UP, getTranslation("goals.move.up", this.what), () -> move.accept(-1));
        down = button(Icon.ARROW_DOWN, getTranslation("goals.move.down", this.what), () -> move.accept(1));
        up.setEnabled(place > 0);
        down.setEnabled(place < count - 1);
        addClassName("goal-moves");
        add(up, down);
    }

    /** Takes the focus after a move in this direction, and says where the goal stands now. */
    public void moved(int by) {
        Button again = by < 0 ? up : down;
        (again.isEnabled() ? again : by < 0 ? down : up).focus();
        Announcer.say(this, getTranslation("goals.move.said", what, place + 1, count));
    }

    private static Button button(Icon icon, String name, Runnable go) {
        Button button = new Button(icon.create(), _ -> go.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(name);
        return button;
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cairn.common.ui.Icon;
import org.cairn.cycle.Stage;
import org.cairn.cycle.ThemeStep;
import org.cairn.journal.EntryId;
import org.cairn.meetings.ThemeRound;

/** One theme, once round in short: chosen first, then four questions; or no map at all. */
class ThemeWork extends Div implements Headed {

    /** What happens elsewhere in the room. */
    interface Room {

        void saved(Instant at);

        void openGoal(EntryId goal);

        /** Other zones may show something new. */
        void changed();

        void anew();

        void goTo(String stage);
    }

    private final transient FirstInterviewViewModel model;
    private final transient Room room;
    private final transient List<ThemeStep> steps;
    private final Div heading = new Div();
    private boolean choosing;
    private int place;

    ThemeWork(FirstInterviewViewModel model, Room room) {
        this.model = model;
        this.room = room;
        steps = model.cycle().theme();
        addClassName("theme-work");
        choosing = round().theme().isBlank();
        place = firstUnwritten();
        show();
    }

    @Override
    public Component heading() {
        return heading;
    }

    /** Without a map the question of the stage keeps its place. */
    @Override
    public boolean isHeaded() {
        return !round().withoutMap();
    }

    private int firstUnwritten() {
        for (int at = 0; at < steps.size(); at++) {
            if (!ThemeStepWork.hasWords(model.theme(), steps.get(at))) {
                return at;
            }
        }
        return 0;
    }

    private void show() {
        removeAll();
        heading.removeAll();
        if (round().withoutMap()) {
            showWithoutMap();
        } else if (choosing) {
            showChoice();
        } else {
            showStep();
        }
    }

    private void showWithoutMap() {
        Paragraph without = new Paragraph(getTranslation("meetings.theme.noMap"));
        without.addClassNames("callout", "stone");
        add(without, new Button(getTranslation("meetings.theme.afterAll"), _ -> map(true)));
    }

    private void showChoice() {
        H2 which = new H2(getTranslation("meetings.theme.which"));
        which.addClassName("agreed-goal-what");
        heading.add(which);
        ThemeChoice choice = new ThemeChoice(model, new Chosen());
        add(choice);
    }

    private void showStep() {
        ThemePath path = new ThemePath(
                round().theme(), steps, place, step -> ThemeStepWork.hasWords(model.theme(), step), this::goTo);
        heading.add(path);
        add(new ThemeStepWork(model, steps.get(place), room::openGoal), ways());
    }

    private Div ways() {
        Button earlier = new Button(getTranslation("meetings.theme.back"), _ -> goTo(place - 1));
        earlier.setPrefixComponent(Icon.ARROW_LEFT.create());
        earlier.setEnabled(place > 0);
        Button another = new Button(getTranslation("meetings.theme.another"), _ -> {
            choosing = true;
            show();
        });
        another.addThemeVariants(ButtonVariant.TERTIARY);
        Button without = new Button(getTranslation("meetings.theme.withoutMap"), _ -> map(false));
        without.addThemeVariants(ButtonVariant.TERTIARY);
        Div ways = new Div(earlier, onward(), another, without);
        ways.addClassName("goals-again-steps");
        return ways;
    }

    private Button onward() {
        boolean last = place == steps.size() - 1;
        String next = last
                ? model.cycle().stage(Stage.NEW_GOALS).title()
                : steps.get(place + 1).title();
        Button onward = new Button(getTranslation("meetings.again.onward", next), _ -> {
            if (last) {
                room.goTo(Stage.NEW_GOALS);
            } else {
                goTo(place + 1);
            }
        });
        onward.setSuffixComponent(Icon.ARROW_RIGHT.create());
        if (!last) {
            onward.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return onward;
    }

    private void goTo(int station) {
        place = station;
        show();
        room.changed();
        getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }

    private void map(boolean wanted) {
        keep(now -> now.withWithoutMap(!wanted));
        room.anew();
    }

    private ThemeRound round() {
        return model.theme().now();
    }

    private void keep(UnaryOperator<ThemeRound> change) {
        room.saved(model.theme().change(change));
    }

    private final class Chosen implements ThemeChoice.Choice {

        @Override
        public void take(String words) {
            keep(now -> now.withTheme(words));
            own();
        }

        @Override
        public void own() {
            if (round().theme().isBlank()) {
                getChildren()
                        .filter(ThemeChoice.class::isInstance)
                        .map(ThemeChoice.class::cast)
                        .forEach(ThemeChoice::focusWords);
                return;
            }
            choosing = false;
            goTo(firstUnwritten());
        }

        @Override
        public void withoutMap() {
            map(false);
        }
    }
}

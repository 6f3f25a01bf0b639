package org.cairn.goals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.cairn.common.ui.Notices;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Visibility;
import org.cairn.goals.Step;

/** The steps after the first one, open for writing; each saves itself while it is typed. */
final class StepForm extends Div {

    private final transient StepKeeping keeping;
    private final transient List<SealedTextArea> fields = new ArrayList<>();
    private final Div lines = new Div();

    StepForm(StepKeeping keeping, Runnable done) {
        this.keeping = keeping;
        addClassName("step-form");
        lines.addClassName("step-fields");
        show();
        Button more = new Button(getTranslation("goals.steps.another"), _ -> {
            keeping.keep(goal -> goal.withSteps(steps -> steps.added()));
            show();
            focusLast();
        });
        more.addThemeVariants(ButtonVariant.TERTIARY);
        Div ways = new Div(new Button(getTranslation("goals.steps.done"), _ -> done.run()), more);
        ways.addClassName("form-actions");
        add(lines, ways);
    }

    void focusLast() {
        fields.getLast().focus();
    }

    private void show() {
        lines.removeAll();
        fields.clear();
        keeping.now().steps().further().forEach(step -> lines.add(line(step)));
    }

    private Div line(Step step) {
        SealedTextArea field = new SealedTextArea(getTranslation("goals.steps.field"), Visibility.YOU_AND_MENTEE);
        field.setSingleLine(true);
        field.setMaxLength(GoalForm.LONGEST);
        field.show(keeping.text(step.number()));
        fields.add(field);
        Button remove = new Button(getTranslation("goals.steps.remove"), _ -> remove(step.number()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("goals.steps.remove.of", step.words()));
        Div line = new Div(field, remove);
        line.addClassName("step-field");
        return line;
    }

    private void remove(int number) {
        keeping.now()
                .steps()
                .find(number)
                .filter(step -> !step.words().isBlank())
                .ifPresent(step -> Notices.showWithUndo(getTranslation("goals.steps.removed"), () -> {
                    keeping.keep(goal -> goal.withSteps(steps -> steps.with(step)));
                    show();
                }));
        keeping.keep(goal -> goal.withSteps(steps -> steps.without(number)));
        show();
    }
}

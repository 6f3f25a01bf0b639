package org.cairn.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import org.cairn.workshops.Form;
import org.cairn.workshops.Plan;

/** The plan in numbers, with the whole of it in view as a band and in minutes. */
final class PlanForm extends Div {

    private final IntegerField brief = field("workshops.plan.brief", 0, 120);
    private final IntegerField rounds = field("workshops.plan.rounds", 1, 8);
    private final IntegerField talk = field("workshops.plan.talk.PAIRS", 1, 90);
    private final IntegerField feedback = field("workshops.plan.feedback", 0, 60);
    private final IntegerField change = field("workshops.plan.change", 0, 30);
    private final IntegerField plenary = field("workshops.plan.plenary", 1, 120);
    private final PlanBand band = new PlanBand();
    private final Paragraph total = new Paragraph();
    private Form form;
    private boolean filling;

    PlanForm(Plan plan) {
        addClassName("plan-form");
        form = plan.form();
        Div fields = new Div(brief, rounds, talk, feedback, change, plenary);
        fields.addClassName("plan-fields");
        total.addClassNames("plan-total");
        total.getElement().setAttribute("aria-live", "polite");
        add(fields, total, band);
        show(plan);
    }

    void show(Plan plan) {
        filling = true;
        form = plan.form();
        talk.setLabel(getTranslation("workshops.plan.talk." + form.name()));
        brief.setValue(plan.brief());
        rounds.setValue(plan.rounds());
        talk.setValue(plan.talk());
        feedback.setValue(plan.feedback());
        change.setValue(plan.change());
        plenary.setValue(plan.plenary());
        filling = false;
        showTotal();
    }

    /** Empty while a number is missing or out of bounds; the field says so. */
    Optional<Plan> plan() {
        try {
            return Optional.of(new Plan(
                    form,
                    number(brief),
                    number(rounds),
                    number(talk),
                    number(feedback),
                    number(change),
                    number(plenary)));
        } catch (IllegalArgumentException outOfBounds) {
            return Optional.empty();
        }
    }

    private void showTotal() {
        if (filling) {
            return;
        }
        plan().ifPresent(plan -> {
            total.setText(RoomWords.plan(this, plan));
            band.show(plan);
        });
    }

    private IntegerField field(String label, int least, int most) {
        IntegerField field = new IntegerField(getTranslation(label));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(getTranslation("workshops.plan.bounds", least, most))
                .setMinErrorMessage(getTranslation("workshops.plan.bounds", least, most))
                .setMaxErrorMessage(getTranslation("workshops.plan.bounds", least, most)));
        field.addValueChangeListener(_ -> showTotal());
        return field;
    }

    private static int number(IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElse(-1);
    }
}

package org.cairn.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.PageHeading;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.cycle.Cycles;
import org.cairn.cycle.Stage;
import org.cairn.workshops.Form;
import org.cairn.workshops.Plan;
import org.cairn.workshops.RunningWorkshops;
import org.cairn.workshops.WorkshopDraft;

/** A new workshop: its usual plan stands there already, so that a title is enough. */
@Route("workshops/new")
@RolesAllowed({"TRAINER", "ADMINISTRATOR"})
public class NewWorkshopView extends Div implements HasDynamicTitle {

    private static final Set<String> USUAL = Set.of(Stage.PRESENT_SELF, Stage.BLOCKS, Stage.FUTURE_SELF);

    private final transient RunningWorkshops running;
    private final TextField title = new TextField(getTranslation("workshops.field.title"));
    private final RadioButtonGroup<Form> form =
            new RadioButtonGroup<>(getTranslation("workshops.field.form"), Form.values());
    private final CheckboxGroup<Stage> stages = new CheckboxGroup<>(getTranslation("workshops.field.stages"));
    private final PlanForm plan = new PlanForm(Plan.usual(Form.PAIRS));

    NewWorkshopView(RunningWorkshops running, Cycles cycles) {
        this.running = running;
        addClassNames("page", "workshops", "new-workshop");
        title.setMaxLength(WorkshopDraft.LONGEST_TITLE);
        title.setValue(getTranslation("workshops.field.title.usual"));
        form.setItemLabelGenerator(each -> getTranslation("workshops.form." + each));
        form.setValue(Form.PAIRS);
        form.addValueChangeListener(change -> plan.show(Plan.usual(change.getValue())));
        stages.setItems(cycles.current().stages());
        stages.setItemLabelGenerator(Stage::title);
        stages.select(cycles.current().stages().stream()
                .filter(stage -> USUAL.contains(stage.id()))
                .toList());
        Div named = new Div(
                title, new VisibilityBadge(Visibility.EVERY_MENTOR, getTranslation("workshops.visibility.room")));
        named.addClassName("field-with-badge");
        Card what = new Card(getTranslation("workshops.new.what"));
        what.add(named, form, stages);
        Card when = new Card(getTranslation("workshops.new.when"));
        when.add(plan);
        Div cards = new Div(what, when);
        cards.addClassName("workshop-columns");
        Button open = new Button(getTranslation("workshops.new.open"), _ -> open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.addClassName("large");
        Div foot = new Div(open);
        foot.addClassNames("row");
        add(new PageHeading(getTranslation("workshops.new")).under(getTranslation("workshops.new.under")), cards, foot);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workshops.new") + " · Cairn";
    }

    private void open() {
        title.setInvalid(title.getValue().isBlank());
        title.setErrorMessage(getTranslation("workshops.field.title.missing"));
        stages.setInvalid(stages.getValue().isEmpty());
        stages.setErrorMessage(getTranslation("workshops.field.stages.missing"));
        if (title.isInvalid() || stages.isInvalid()) {
            return;
        }
        plan.plan().ifPresent(planned -> {
            List<String> chosen = stages.getListDataView()
                    .getItems()
                    .filter(stages.getValue()::contains)
                    .map(Stage::id)
                    .toList();
            var id = running.open(new WorkshopDraft(title.getValue(), planned, chosen));
            getUI().ifPresent(ui -> ui.navigate(BoardView.class, BoardView.parameters(id)));
        });
    }
}

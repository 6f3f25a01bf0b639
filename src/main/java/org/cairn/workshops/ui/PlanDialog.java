package org.cairn.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.cairn.workshops.Board;
import org.cairn.workshops.Plan;
import org.cairn.workshops.RunningWorkshops;

/** The plan, changed while it runs. What is on just now goes on; its clock follows. */
final class PlanDialog extends Dialog {

    PlanDialog(RunningWorkshops running, Board board, Consumer<Runnable> attempt) {
        setHeaderTitle(getTranslation("workshops.board.plan"));
        addClassName("editor-dialog");
        PlanForm form = new PlanForm(board.course().plan());
        Paragraph refusal = new Paragraph(getTranslation("workshops.board.plan.refused"));
        refusal.addClassName("error-summary");
        refusal.setVisible(false);
        add(form, refusal);
        Button keep = new Button(getTranslation("workshops.board.plan.keep"), _ -> form.plan()
                .ifPresent(plan -> attempt.accept(() -> keep(running, board, plan, refusal))));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Button away = new Button(getTranslation("common.confirm.cancel"), _ -> close());
        away.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(away, keep);
    }

    private void keep(RunningWorkshops running, Board board, Plan plan, Paragraph refusal) {
        try {
            running.replan(board.id(), plan, running.board(board.id()).course().step());
            close();
        } catch (IllegalArgumentException leftOut) {
            refusal.setVisible(true);
        }
    }
}

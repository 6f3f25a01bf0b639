package org.cairn.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Visibility;
import org.cairn.cycle.ThemeStep;
import org.cairn.journal.EntryId;
import org.cairn.meetings.Block;
import org.cairn.meetings.ThemeRound;

/** One step of the short cycle: its question, a word for the mentor, and a field that saves itself. */
class ThemeStepWork extends Div {

    private final transient FirstInterviewViewModel model;
    private final SealedTextArea words;

    /** @param openGoal opens a goal for writing */
    ThemeStepWork(FirstInterviewViewModel model, ThemeStep step, Consumer<EntryId> openGoal) {
        this.model = model;
        addClassName("theme-step");
        Paragraph ask = new Paragraph(step.ask());
        ask.addClassName("theme-question");
        Paragraph otherwise = new Paragraph(new Span(getTranslation("meetings.theme.otherwise") + " "));
        Span another = new Span(String.join(" ", step.anotherWay()));
        another.addClassName("theme-another");
        otherwise.add(another);
        otherwise.addClassName("quiet");
        Paragraph help = new Paragraph(step.help());
        help.addClassNames("theme-help", "small");
        words = new SealedTextArea(step.title(), Visibility.ONLY_YOU);
        words.setRows(4);
        words.setMaxLength(step.id().equals(ThemeStep.BLOCK) ? BlockForm.LONGEST : ThemeRound.LONGEST);
        words.show(Refusing.inWords(this, model.texts().theme(step.id())));
        add(ask, otherwise, words);
        if (step.id().equals(ThemeStep.BLOCK)) {
            words.setHint(getTranslation("meetings.theme.block.hint"));
        }
        if (step.id().equals(ThemeStep.NEXT_STEP)) {
            add(goal(openGoal));
        }
        add(help);
    }

    private Button goal(Consumer<EntryId> openGoal) {
        boolean grown = model.theme().goal().isPresent();
        return new Button(getTranslation(grown ? "meetings.theme.openGoal" : "meetings.possible.grow"), _ -> {
            if (model.theme().goal().isEmpty() && model.theme().now().nextStep().isBlank()) {
                words.focus();
            } else {
                openGoal.accept(model.theme().goal().orElseGet(model.theme()::grow));
            }
        });
    }

    /** Whether anything was written at this step. */
    static boolean hasWords(ThemeOfTheDay theme, ThemeStep step) {
        ThemeRound round = theme.now();
        Block block = theme.blockNow();
        return switch (step.id()) {
            case ThemeStep.PRESENT -> !round.present().isBlank();
            case ThemeStep.BLOCK -> !block.what().isBlank();
            case ThemeStep.FUTURE -> !round.future().isBlank();
            default -> !round.nextStep().isBlank();
        };
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.cairn.common.ui.BalanceBar;
import org.cairn.cycle.Guidance;
import org.cairn.cycle.Safety;
import org.cairn.cycle.Stage;

/** Help without leaving the meeting: what this stage is for, what to do when it sticks, and what is always right. */
final class StageHelp extends Dialog {

    private static final List<String> ANSWERS = List.of("private", "wander", "map", "catch", "time", "line", "away");

    StageHelp(FirstInterviewViewModel model) {
        Stage stage = model.conversation().walk().stage();
        addClassName("stage-help");
        setHeaderTitle(getTranslation("meetings.help.title", stage.title()));
        Div text = new Div();
        text.addClassNames("prose", "help-text");
        guidance(text, stage.guidance());
        answers(text);
        safety(text, model.cycle().safety());
        BalanceBar balance = new BalanceBar();
        balance.show(model.balance());
        text.add(new H3(getTranslation("meetings.map.balance")), balance);
        text.add(quiet(getTranslation("meetings.balance.noScore")));
        add(text);
        Button keys = new Button(getTranslation("meetings.header.keys"), _ -> new KeysDialog(model.cycle()).open());
        Button done = new Button(getTranslation("meetings.help.done"), _ -> close());
        getFooter().add(keys, done);
    }

    private void guidance(Div text, Guidance guidance) {
        text.add(new Paragraph(guidance.purpose()));
        text.add(new H3(getTranslation("cycle.guidance.listenFor")), list(guidance.listenFor()));
        text.add(new H3(getTranslation("cycle.guidance.more")));
        guidance.goesWrong().forEach(snag -> text.add(folded(snag.sign(), new Paragraph(snag.help()))));
        text.add(new H3(getTranslation("cycle.guidance.movingOn")), new Paragraph(guidance.movingOn()));
    }

    private void answers(Div text) {
        text.add(new H3(getTranslation("meetings.help.answers")));
        ANSWERS.forEach(one -> text.add(folded(
                getTranslation("meetings.help." + one + ".title"),
                new Paragraph(getTranslation("meetings.help." + one)))));
    }

    private void safety(Div text, Safety safety) {
        text.add(new H3(getTranslation("meetings.help.always")));
        text.add(folded(getTranslation("meetings.help.limits"), list(safety.confidentiality())));
        text.add(folded(getTranslation("meetings.help.boundary"), list(safety.boundary())));
        text.add(folded(getTranslation("meetings.help.atRisk"), list(safety.atRisk())));
    }

    private static UnorderedList list(List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private static NativeDetails folded(String sign, Component help) {
        NativeDetails details = new NativeDetails(sign, help);
        details.addClassName("folded");
        return details;
    }

    private static Paragraph quiet(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassNames("quiet", "small");
        return paragraph;
    }
}

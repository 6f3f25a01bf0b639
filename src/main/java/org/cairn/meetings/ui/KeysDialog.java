package org.cairn.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.WebStorage;
import org.cairn.cycle.CyclePack;

/** Every key of a meeting, and the switch for the one that is a plain character. */
final class KeysDialog extends Dialog {

    /** Read by keys.js. It says nothing about anybody. */
    private static final String QUESTION_MARK = "cairn-question-mark";

    private static final String OFF = "off";

    KeysDialog(CyclePack cycle) {
        addClassName("keys-dialog");
        setHeaderTitle(getTranslation("meetings.keys.title"));
        Div keys = new Div();
        keys.addClassName("keys-list");
        keys.add(list(cycle));
        Paragraph rest = new Paragraph(getTranslation("meetings.keys.rest"));
        rest.addClassNames("quiet", "small");
        add(keys, rest, questionMark());
        getFooter().add(new Button(getTranslation("meetings.help.done"), _ -> close()));
    }

    private DescriptionList list(CyclePack cycle) {
        DescriptionList list = new DescriptionList();
        for (MeetingKey key : MeetingKey.values()) {
            list.add(keys(key.keys()), meaning(getTranslation("meetings.key." + key.name())));
        }
        for (int place = 1; place <= cycle.stages().size(); place++) {
            String title = cycle.stages().get(place - 1).title();
            list.add(keys(MeetingKey.ofStage(place)), meaning(getTranslation("meetings.keys.stage", title)));
        }
        list.add(keys("Escape"), meaning(getTranslation("meetings.keys.escape")));
        return list;
    }

    /** As they stand on most keyboards: "Alt + Shift + G", or one of two. */
    private DescriptionList.Term keys(String keys) {
        DescriptionList.Term term = new DescriptionList.Term();
        String[] either = keys.split(" ");
        for (int i = 0; i < either.length; i++) {
            if (i > 0) {
                term.add(new Span(" " + getTranslation("meetings.keys.or") + " "));
            }
            Span key = new Span(either[i].replace("Control", "Ctrl").replace("+", " + "));
            key.addClassName("key");
            term.add(key);
        }
        return term;
    }

    private static DescriptionList.Description meaning(String words) {
        return new DescriptionList.Description(words);
    }

    private Checkbox questionMark() {
        Checkbox choice = new Checkbox(getTranslation("meetings.keys.questionMark"), true);
        WebStorage.getItem(QUESTION_MARK, kept -> choice.setValue(!OFF.equals(kept)));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                WebStorage.setItem(QUESTION_MARK, change.getValue() ? "on" : OFF);
            }
        });
        return choice;
    }
}

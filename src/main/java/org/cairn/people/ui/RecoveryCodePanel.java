package org.cairn.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The recovery code in large groups, to be copied, printed or written down. */
final class RecoveryCodePanel extends Div {

    RecoveryCodePanel(List<String> groups) {
        addClassName("stack");
        Div code = new Div();
        code.addClassName("recovery-code");
        code.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        code.getElement().setAttribute("aria-label", getTranslation("people.recovery.label"));
        for (String group : groups) {
            Span part = new Span(group);
            part.addClassName("recovery-group");
            code.add(part);
        }
        Button copy = new Button(getTranslation("people.copy"));
        Clipboard.onClick(copy)
                .writeText(
                        String.join(" ", groups),
                        copied -> copy.setText(getTranslation("people.copied")),
                        failure -> copy.setText(getTranslation("people.copyFailed")));
        Button print = new Button(getTranslation("people.print"));
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        Div actions = new Div(copy, print);
        actions.addClassName("row");
        add(code, actions);
    }
}

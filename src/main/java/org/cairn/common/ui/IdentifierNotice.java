package org.cairn.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cairn.common.identifiers.Finding;
import org.cairn.common.identifiers.PatientIdentifiers;

/**
 * A quiet line beneath a field whose saved words may make a patient recognisable: what, and why it is better left out.
 * It stops nothing; what was said to be fine is not mentioned in that field again. It keeps no words, only marks.
 */
final class IdentifierNotice extends Div {

    private final Set<Integer> fine = new HashSet<>();
    private List<Finding> shown = List.of();

    IdentifierNotice() {
        addClassName("identifier-notice");
        getElement().setAttribute("role", "status");
    }

    /** Looks through what was just saved. */
    void look(String text) {
        show(PatientIdentifiers.in(text).stream()
                .filter(finding -> !fine.contains(finding.mark()))
                .toList());
    }

    private void show(List<Finding> findings) {
        if (findings.equals(shown)) {
            return;
        }
        shown = findings;
        removeAll();
        findings.forEach(finding -> add(line(finding)));
        if (!findings.isEmpty()) {
            Paragraph why = new Paragraph(getTranslation("common.identifier.why"));
            why.addClassName("identifier-why");
            add(why);
        }
    }

    private Div line(Finding finding) {
        Paragraph what = new Paragraph(
                getTranslation("common.identifier." + finding.kind().name(), finding.hint()));
        Button leave = new Button(getTranslation("common.identifier.fine"), _ -> {
            fine.add(finding.mark());
            show(shown.stream().filter(each -> each.mark() != finding.mark()).toList());
        });
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        leave.setAriaLabel(getTranslation("common.identifier.fine.what", finding.hint()));
        Div line = new Div(what, leave);
        line.addClassName("identifier-line");
        return line;
    }
}

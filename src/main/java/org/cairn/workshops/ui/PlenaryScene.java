package org.cairn.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.workshops.Table;
import org.cairn.workshops.TooManyLinesException;

/** The plenary on a phone: what it opened, what felt risky, one line at a time and without a name. */
final class PlenaryScene extends Scene {

    private static final int LONGEST = 140;

    private final transient Seated seated;
    private final Div forms = new Div();
    private final Lines lines = new Lines();

    PlenaryScene(Seated seated) {
        this.seated = seated;
        addClassNames("scene", "plenary");
        forms.addClassName("line-forms");
        forms.add(
                form("workshops.plenary.opened", "workshops.plenary.opened.hint", false),
                form("workshops.plenary.risky", "workshops.plenary.risky.hint", true));
        add(forms, lines);
    }

    @Override
    String title(Table table) {
        return RoomWords.phase(this, table.course());
    }

    @Override
    boolean fits(Table table) {
        return Scenes.isPlenary(table);
    }

    @Override
    void update(Table table) {
        lines.setVisible(!table.lines().isEmpty());
        lines.show(table.lines());
    }

    private Div form(String key, String hint, boolean risky) {
        TextArea words = new TextArea(getTranslation(key));
        words.setMaxLength(LONGEST);
        words.setHelperText(getTranslation(hint));
        Paragraph sent = new Paragraph();
        sent.addClassNames("quiet", "small");
        sent.getElement().setAttribute("role", "status");
        Button send = new Button(getTranslation("workshops.plenary.send"), _ -> {
            if (words.getValue().isBlank()) {
                words.focus();
                return;
            }
            try {
                seated.practising().say(seated.ticket(), risky, words.getValue());
                words.clear();
                sent.setText(getTranslation("workshops.plenary.sent"));
            } catch (TooManyLinesException _) {
                sent.setText(getTranslation("workshops.plenary.enough"));
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Div row = new Div(new VisibilityBadge(Visibility.ANONYMOUS), send);
        row.addClassNames("row", "between");
        Div card = new Div(words, row, sent);
        card.addClassName("phone-card");
        return card;
    }
}

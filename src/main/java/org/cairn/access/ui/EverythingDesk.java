package org.cairn.access.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.cairn.access.Everything;
import org.cairn.access.EverythingHeld;
import org.cairn.common.paper.Paper;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.PaperSheet;
import org.cairn.common.ui.PaperTools;
import org.cairn.people.ui.PasswordAgain;
import org.cairn.relationships.RelationshipId;

/** What this is, and the password, beside the sheet on which everything stands then. */
final class EverythingDesk extends Div {

    private final transient EverythingHeld held;
    private final transient DayWords days;
    private final RelationshipId relationship;
    private final Aside side = new Aside();
    private final Main sheet = new Main();
    private final PasswordAgain password = new PasswordAgain(getTranslation("access.password"));

    EverythingDesk(EverythingHeld held, RelationshipId relationship, DayWords days) {
        this.held = held;
        this.relationship = relationship;
        this.days = days;
        addClassName("hand-out-table");
        side.addClassName("hand-out-choices");
        side.getElement().setAttribute("aria-label", getTranslation("access.side"));
        Button together = new Button(getTranslation("access.do"), _ -> together());
        together.addThemeVariants(ButtonVariant.PRIMARY);
        together.setDisableOnClick(true);
        together.addClickShortcut(Key.ENTER).listenOn(password);
        side.add(words("access.what"), words("access.think"), words("access.kept"), password, together, before());
        H1 title = new H1(getTranslation("access.title"));
        Paragraph waiting = new Paragraph(getTranslation("access.waiting"));
        waiting.addClassName("quiet");
        Article empty = new Article(title, waiting);
        empty.addClassName("paper-sheet");
        sheet.add(empty);
        add(side, sheet);
    }

    private Paragraph words(String key) {
        Paragraph words = new Paragraph(getTranslation(key));
        words.addClassName("small");
        return words;
    }

    private Div before() {
        Div before = new Div();
        List<LocalDate> made = held.madeOn(relationship);
        if (!made.isEmpty()) {
            UnorderedList list = new UnorderedList();
            made.forEach(day -> list.add(new ListItem(days.onPaper(day))));
            H2 title = new H2(getTranslation("access.before"));
            title.addClassName("section-heading");
            before.add(title, list);
        }
        return before;
    }

    private void together() {
        Everything[] found = new Everything[1];
        if (password.attempt(typed -> found[0] = held.about(relationship, typed))) {
            show(EverythingPaper.of(this, found[0], days));
        } else {
            side.getChildren().filter(Button.class::isInstance).forEach(button -> ((Button) button).setEnabled(true));
        }
    }

    private void show(Paper paper) {
        PaperTools tools = new PaperTools("what-is-held", () -> {
            // whoever may no longer read it is refused here
            held.madeOn(relationship);
            return paper;
        });
        tools.offer(paper);
        side.removeAll();
        side.add(words("access.think"), words("access.kept"), tools, before());
        sheet.removeAll();
        sheet.add(new PaperSheet(paper));
        sheet.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.util.function.Consumer;
import org.cairn.meetings.Look;
import org.cairn.meetings.Look.Outlook;
import org.cairn.meetings.LookingTogether;
import org.cairn.relationships.RelationshipSummary;
import org.cairn.relationships.ui.RelationshipEnding;
import org.jspecify.annotations.Nullable;

/** How it goes on between the two. Where it ends, it says what endings are for, and shows the ways there are. */
final class OutlookChoice extends Div {

    private final transient RelationshipSummary one;
    private final transient LookingTogether looking;
    private final transient BeginAction begin;
    private final transient RelationshipEnding end;
    private final Div changing = new Div();
    private final Div ending = new Div();

    OutlookChoice(
            RelationshipSummary one,
            LookingTogether looking,
            BeginAction begin,
            RelationshipEnding end,
            Consumer<Instant> saved) {
        this.one = one;
        this.looking = looking;
        this.begin = begin;
        this.end = end;
        addClassName("stack");
        RadioButtonGroup<Outlook> choice =
                new RadioButtonGroup<>(getTranslation("meetings.together.outlook"), Outlook.values());
        choice.addClassName("outcome-choice");
        choice.setItemLabelGenerator(outlook -> getTranslation("meetings.outlook." + outlook));
        choice.setValue(looking.begun(one.id()).map(Look::outlook).orElse(null));
        choice.addValueChangeListener(change -> {
            saved.accept(looking.choose(one.id(), change.getValue()).savedAt());
            show(change.getValue());
        });
        changing();
        ending();
        show(choice.getValue());
        add(choice, changing, ending);
    }

    private void show(@Nullable Outlook outlook) {
        changing.setVisible(outlook == Outlook.CHANGE);
        ending.setVisible(outlook == Outlook.END);
    }

    private void changing() {
        Anchor agreement = Links.to(Links.place(one.id()) + "/agreement", getTranslation("meetings.anew.change"));
        agreement.addClassName("line-link");
        changing.add(agreement);
    }

    private void ending() {
        ending.addClassNames("callout", "stack");
        ending.getElement().setAttribute("role", "status");
        Button now = new Button(getTranslation("meetings.together.end.now"), _ -> end());
        now.addThemeVariants(ButtonVariant.PRIMARY);
        Button meet = new Button(getTranslation("meetings.together.end.meet"), _ -> begin.ask(one.id()));
        meet.addThemeVariants(ButtonVariant.TERTIARY);
        Div ways = new Div(now, meet);
        ways.addClassName("row");
        ending.add(
                new Paragraph(getTranslation("meetings.together.end.for")),
                new Paragraph(getTranslation("meetings.together.end.notes")),
                ways);
    }

    /** The look is done with: what the two decided stands in the story. */
    private void end() {
        looking.finish(one.id());
        end.begin(one);
        UI.getCurrent().getPage().executeJs("window.scrollTo(0, 0)");
    }
}

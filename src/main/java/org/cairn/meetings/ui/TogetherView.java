package org.cairn.meetings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.cairn.common.ui.PageHeading;
import org.cairn.common.ui.SaveIndicator;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Visibility;
import org.cairn.cycle.Cycles;
import org.cairn.cycle.Prompt;
import org.cairn.cycle.Together;
import org.cairn.meetings.Look;
import org.cairn.meetings.LookingTogether;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipNotFoundException;
import org.cairn.relationships.RelationshipService;
import org.cairn.relationships.RelationshipSummary;
import org.cairn.relationships.ui.RelationshipEnding;

/** A look of the two at their relationship itself: a few questions to talk about, and how it goes on. */
@Route("relationships/:id/together")
@RolesAllowed("MENTOR")
public class TogetherView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RelationshipService relationships;
    private final transient LookingTogether looking;
    private final transient TogetherTexts texts;
    private final transient BeginAction begin;
    private final transient Cycles cycles;
    private final transient RelationshipEnding ending;

    TogetherView(
            RelationshipService relationships,
            LookingTogether looking,
            TogetherTexts texts,
            BeginAction begin,
            Cycles cycles,
            RelationshipEnding ending) {
        this.relationships = relationships;
        this.looking = looking;
        this.texts = texts;
        this.begin = begin;
        this.cycles = cycles;
        this.ending = ending;
        addClassNames("page", "afterwards", "together", "save-scope");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meetings.together.page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            String id = event.getRouteParameters().get("id").orElse("");
            show(relationships.mine(RelationshipId.parse(id)));
        } catch (RelationshipNotFoundException _) {
            throw new NotFoundException();
        }
    }

    private void show(RelationshipSummary one) {
        removeAll();
        Together together = cycles.current().together();
        add(new PageHeading(getTranslation("meetings.together.title"))
                .over(getTranslation("meetings.together.over", one.name()))
                .under(getTranslation("meetings.together.under")));
        Div guidance = new Div();
        guidance.addClassNames("callout", "stack");
        together.guidance().forEach(words -> guidance.add(new Paragraph(words)));
        add(guidance);
        if (looking.mayWrite(one.id())) {
            write(one, together);
        } else {
            add(toTalk(together));
        }
        add(ways(one));
    }

    private void write(RelationshipSummary one, Together together) {
        Div fields = new Div();
        fields.addClassName("afterwards-prompts");
        for (Prompt prompt : together.prompts()) {
            SealedTextArea field = new SealedTextArea(prompt.text(), Visibility.ONLY_YOU);
            field.setRows(2);
            field.setMaxLength(Look.LONGEST);
            field.show(Refusing.inWords(this, texts.answer(one.id(), prompt.id())));
            fields.add(field);
        }
        SaveIndicator indicator = new SaveIndicator();
        add(fields, new OutlookChoice(one, looking, begin, ending, indicator::saved), indicator);
    }

    private Div toTalk(Together together) {
        Paragraph none = new Paragraph(getTranslation("meetings.together.noNotes"));
        none.addClassName("quiet");
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "afterwards-thoughts");
        together.prompts().forEach(prompt -> list.add(new ListItem(prompt.text())));
        Div talk = new Div(none, list);
        talk.addClassName("stack");
        return talk;
    }

    private Div ways(RelationshipSummary one) {
        Button done = new Button(getTranslation("meetings.together.done"), _ -> {
            looking.finish(one.id());
            leave(one.id());
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        Button later = new Button(getTranslation("meetings.together.later"), _ -> leave(one.id()));
        later.addThemeVariants(ButtonVariant.TERTIARY);
        Div ways = new Div(done, later);
        ways.addClassName("form-actions");
        return ways;
    }

    private static void leave(RelationshipId relationship) {
        UI.getCurrent().navigate(Links.place(relationship));
        UI.getCurrent().getPage().executeJs("window.scrollTo(0, 0)");
    }
}

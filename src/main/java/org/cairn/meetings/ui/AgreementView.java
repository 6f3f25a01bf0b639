package org.cairn.meetings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.Confirm;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Notices;
import org.cairn.common.ui.PageHeading;
import org.cairn.common.ui.SaveIndicator;
import org.cairn.meetings.AgreeingAnew;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipNotFoundException;
import org.cairn.relationships.RelationshipService;
import org.cairn.relationships.RelationshipSummary;

/** Changes what the two agreed. Nothing of it counts before they agree to it. */
@Route("relationships/:id/agreement")
@RolesAllowed("MENTOR")
public class AgreementView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RelationshipService relationships;
    private final transient AgreeingAnew agreeing;
    private final transient AnewTexts texts;
    private final transient DayWords days;

    AgreementView(RelationshipService relationships, AgreeingAnew agreeing, AnewTexts texts, DayWords days) {
        this.relationships = relationships;
        this.agreeing = agreeing;
        this.texts = texts;
        this.days = days;
        addClassNames("page", "afterwards", "agreement-anew", "save-scope");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meetings.anew.page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            String id = event.getRouteParameters().get("id").orElse("");
            RelationshipSummary one = relationships.mine(RelationshipId.parse(id));
            if (one.isEnded() || agreeing.proposal(one.id()).isEmpty()) {
                event.rerouteTo(Links.place(one.id()));
            } else {
                show(one);
            }
        } catch (RelationshipNotFoundException _) {
            throw new NotFoundException();
        }
    }

    private void show(RelationshipSummary one) {
        removeAll();
        SaveIndicator indicator = new SaveIndicator();
        AgreementForm form =
                new AgreementForm(new AnewWork(one.id(), agreeing, texts), days, indicator::saved, () -> {});
        Card card = new Card(getTranslation("meetings.agreement.title"));
        card.add(form, indicator);
        add(
                new PageHeading(getTranslation("meetings.anew.title"))
                        .over(getTranslation("meetings.anew.over", one.name()))
                        .under(getTranslation("meetings.anew.under")),
                card,
                ways(one.id()));
    }

    private Div ways(RelationshipId relationship) {
        Button agree = new Button(getTranslation("meetings.anew.agree"), _ -> {
            agreeing.agree(relationship);
            leave(relationship);
            Notices.show(getTranslation("meetings.anew.agreed"));
        });
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        Button later = new Button(getTranslation("meetings.anew.later"), _ -> leave(relationship));
        Button drop = new Button(getTranslation("meetings.anew.drop"), _ -> askToDrop(relationship));
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        Div ways = new Div(agree, later, drop);
        ways.addClassName("form-actions");
        return ways;
    }

    private void askToDrop(RelationshipId relationship) {
        if (agreeing.isPrepared(relationship)) {
            Confirm.askDanger(
                    getTranslation("meetings.anew.drop.title"),
                    getTranslation("meetings.anew.drop.sentence"),
                    getTranslation("meetings.anew.drop"),
                    () -> {
                        agreeing.drop(relationship);
                        leave(relationship);
                    });
        } else {
            leave(relationship);
        }
    }

    private static void leave(RelationshipId relationship) {
        UI.getCurrent().navigate(Links.place(relationship));
        UI.getCurrent().getPage().executeJs("window.scrollTo(0, 0)");
    }
}

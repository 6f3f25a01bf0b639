package org.cairn.handovers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.Confirm;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.EmptyState;
import org.cairn.common.ui.PageHeading;
import org.cairn.handovers.HandOverMovedException;
import org.cairn.handovers.HandOverNotFoundException;
import org.cairn.handovers.HandOverStatus;
import org.cairn.handovers.HandingOver;
import org.cairn.handovers.Step;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipNotFoundException;
import org.cairn.relationships.RelationshipService;
import org.cairn.relationships.RelationshipSummary;
import org.cairn.relationships.RelationshipUnreadableException;
import org.cairn.relationships.ui.RelationshipEnding;
import org.cairn.relationships.ui.RelationshipsView;

/** Where a mentor hands a relationship over: the step that it has come to, and nothing else. */
@Route("relationships/:id/hand-over")
@RolesAllowed("MENTOR")
public class HandOverView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HandingOver giving;
    private final transient RelationshipService relationships;
    private final transient RelationshipEnding ending;
    private final transient DayWords days;
    private final Div place = new Div();

    HandOverView(HandingOver giving, RelationshipService relationships, RelationshipEnding ending, DayWords days) {
        this.giving = giving;
        this.relationships = relationships;
        this.ending = ending;
        this.days = days;
        addClassNames("page", "archive-page");
        place.addClassName("archive-step");
        place.getElement().setAttribute("tabindex", "-1");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("handovers.page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            RelationshipSummary one = relationships.mine(
                    RelationshipId.parse(event.getRouteParameters().get("id").orElse("")));
            removeAll();
            PageHeading heading = new PageHeading(getTranslation("handovers.title"))
                    .over(one.name())
                    .under(getTranslation("handovers.under"))
                    .actions(HandOverPlaces.button("relationships/" + one.id(), getTranslation("handovers.back")));
            add(heading, place);
            place.removeAll();
            place.add(step(one));
        } catch (RelationshipNotFoundException | IllegalArgumentException _) {
            throw new NotFoundException();
        }
    }

    private void again(RelationshipId id) {
        try {
            place.removeAll();
            place.add(step(relationships.mine(id)));
            place.getElement().callJsFunction("focus");
        } catch (RelationshipNotFoundException _) {
            // it is the other's now; the certificate stands beneath the relationships
            getUI().ifPresent(ui -> ui.navigate(RelationshipsView.class));
        }
    }

    private Component step(RelationshipSummary one) {
        if (!one.isEnded()) {
            return notEnded(one);
        }
        Optional<HandOverStatus> current = giving.of(one.id());
        current.filter(now -> now.step() == Step.READY).ifPresent(this::compare);
        return current.flatMap(now -> giving.of(one.id()))
                .map(now -> underWay(one, now))
                .orElseGet(() -> offer(one));
    }

    /** Where the own key is not there any more, taking it back is what is left. */
    private void compare(HandOverStatus now) {
        try {
            giving.compare(now.id());
        } catch (HandOverMovedException | HandOverNotFoundException | RelationshipUnreadableException _) {
            // the page shows what is
        }
    }

    private Component notEnded(RelationshipSummary one) {
        Button end = new Button(getTranslation("handovers.notEnded.do"), _ -> ending.begin(one));
        end.addThemeVariants(ButtonVariant.PRIMARY);
        Card card = new Card();
        card.add(
                HandOverPlaces.part(getTranslation("handovers.notEnded"), getTranslation("handovers.notEnded.note")),
                HandOverPlaces.actions(end));
        return card;
    }

    private Component offer(RelationshipSummary one) {
        return giving.successors().isEmpty()
                ? new EmptyState(getTranslation("handovers.nobody"))
                : new OfferForm(one.id(), giving, days, () -> again(one.id()));
    }

    private Component underWay(RelationshipSummary one, HandOverStatus now) {
        return switch (now.step()) {
            case OFFERED, READY -> waiting(one, now, "offered");
            case COMPARING -> new HeardForm(now, giving, () -> again(one.id()), withdraw(one, now));
            case SENT -> waiting(one, now, "sent");
            case DECLINED, DONE -> {
                Div both = new Div(said(now, "declined"), offer(one));
                both.addClassName("stack");
                yield both;
            }
        };
    }

    private Component waiting(RelationshipSummary one, HandOverStatus now, String key) {
        Card card = said(now, key);
        card.add(HandOverPlaces.actions(withdraw(one, now)));
        Watching.over(card, () -> hasMoved(one.id(), now.step()), () -> again(one.id()));
        return card;
    }

    private boolean hasMoved(RelationshipId id, Step from) {
        try {
            return giving.of(id).filter(now -> now.step() == from).isEmpty();
        } catch (RelationshipNotFoundException _) {
            return true;
        }
    }

    private Card said(HandOverStatus now, String key) {
        Card card = new Card();
        card.add(HandOverPlaces.part(
                getTranslation("handovers.heading." + key, now.with()),
                getTranslation("handovers.note." + key, now.with())));
        return card;
    }

    private Button withdraw(RelationshipSummary one, HandOverStatus now) {
        Button withdraw = new Button(
                getTranslation("handovers.withdraw"),
                _ -> Confirm.ask(
                        getTranslation("handovers.withdraw.title"),
                        getTranslation("handovers.withdraw.sentence", now.with()),
                        getTranslation("handovers.withdraw"),
                        () -> {
                            try {
                                giving.withdraw(now.id());
                            } catch (HandOverMovedException | HandOverNotFoundException _) {
                                // it was quicker: the page shows what is
                            }
                            again(one.id());
                        }));
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        return withdraw;
    }
}

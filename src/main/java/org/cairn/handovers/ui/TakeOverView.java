package org.cairn.handovers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.cairn.archives.ArchiveRefusedException;
import org.cairn.archives.FoundRelationship;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.Confirm;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Notices;
import org.cairn.common.ui.PageHeading;
import org.cairn.handovers.HandOverId;
import org.cairn.handovers.HandOverMovedException;
import org.cairn.handovers.HandOverNotFoundException;
import org.cairn.handovers.HandOverStatus;
import org.cairn.handovers.Step;
import org.cairn.handovers.TakingOver;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.ui.RelationshipView;
import org.cairn.vault.SealBrokenException;

/** Where a mentor takes over what another one hands over: the step that it has come to, and nothing else. */
@Route("taking-over/:id")
@RolesAllowed("MENTOR")
public class TakeOverView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TakingOver taking;
    private final transient DayWords days;
    private final Div place = new Div();

    TakeOverView(TakingOver taking, DayWords days) {
        this.taking = taking;
        this.days = days;
        addClassNames("page", "archive-page");
        place.addClassName("archive-step");
        place.getElement().setAttribute("tabindex", "-1");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("handovers.take.page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            HandOverId id =
                    HandOverId.parse(event.getRouteParameters().get("id").orElse(""));
            HandOverStatus now = taking.find(id);
            removeAll();
            place.removeAll();
            add(
                    new PageHeading(getTranslation("handovers.take.title", now.with()))
                            .under(getTranslation("handovers.take.under", now.with())),
                    place);
            place.add(step(now));
        } catch (HandOverNotFoundException | IllegalArgumentException _) {
            throw new NotFoundException();
        }
    }

    private void again(HandOverId id) {
        place.removeAll();
        try {
            place.add(step(taking.find(id)));
        } catch (HandOverNotFoundException _) {
            place.add(card(getTranslation("handovers.take.gone"), getTranslation("handovers.take.gone.note")));
        }
        place.getElement().callJsFunction("focus");
    }

    private Component step(HandOverStatus now) {
        try {
            return switch (now.step()) {
                case OFFERED -> offered(now);
                case READY -> waiting(now);
                case COMPARING -> words(now);
                case SENT -> arrived(now);
                case DECLINED ->
                    card(
                            getTranslation("handovers.take.declined"),
                            getTranslation("handovers.take.declined.note", now.with()));
                case DONE -> card(getTranslation("handovers.take.over"), getTranslation("handovers.take.over.note"));
            };
        } catch (SealBrokenException | ArchiveRefusedException | HandOverMovedException _) {
            Card card = card(
                    getTranslation("handovers.take.wrong"), getTranslation("handovers.take.wrong.note", now.with()));
            card.add(HandOverPlaces.actions(decline(now)));
            return card;
        }
    }

    private Component offered(HandOverStatus now) {
        Button accept =
                new Button(getTranslation("handovers.take.accept"), _ -> goOn(now, () -> taking.accept(now.id())));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        Card card = said(now, "take.offered");
        card.add(HandOverPlaces.actions(accept, decline(now)));
        return card;
    }

    private Component waiting(HandOverStatus now) {
        Card card = said(now, "take.ready");
        card.add(HandOverPlaces.actions(decline(now)));
        watch(card, now);
        return card;
    }

    private Component words(HandOverStatus now) {
        Paragraph words = fourWords(now);
        Card card = said(now, "take.words");
        card.add(words, HandOverPlaces.actions(decline(now)));
        watch(card, now);
        return card;
    }

    private Component arrived(HandOverStatus now) {
        Paragraph words = fourWords(now);
        FoundRelationship found = taking.look(now.id());
        Paragraph what = new Paragraph(getTranslation(
                "handovers.take.found", found.name(), found.meetings(), found.entries(), days.date(found.startedOn())));
        what.addClassName("callout");
        Button take = new Button(getTranslation("handovers.take.do"), _ -> take(now));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setEnabled(false);
        Checkbox right = new Checkbox(getTranslation("handovers.take.right", now.with()));
        right.addValueChangeListener(change -> take.setEnabled(change.getValue()));
        Card card = said(now, "take.sent");
        card.add(words, right, what, HandOverPlaces.actions(take, decline(now)));
        return card;
    }

    private Paragraph fourWords(HandOverStatus now) {
        Paragraph words = new Paragraph(String.join(" ", taking.words(now.id())));
        words.addClassName("four-words");
        return words;
    }

    private void take(HandOverStatus now) {
        boolean done = false;
        try {
            RelationshipId here = taking.takeOver(now.id());
            done = true;
            RelationshipView.open(here);
            Notices.show(getTranslation("handovers.take.done", now.with()));
        } catch (HandOverMovedException | HandOverNotFoundException | SealBrokenException | ArchiveRefusedException _) {
            // the page shows what is
        } finally {
            if (!done) {
                again(now.id());
            }
        }
    }

    private void watch(Card card, HandOverStatus now) {
        Watching.over(card, () -> hasMoved(now), () -> again(now.id()));
    }

    private boolean hasMoved(HandOverStatus from) {
        try {
            return taking.find(from.id()).step() != from.step();
        } catch (HandOverNotFoundException _) {
            return true;
        }
    }

    private void goOn(HandOverStatus now, Runnable step) {
        try {
            step.run();
        } catch (HandOverMovedException | HandOverNotFoundException _) {
            // the other was quicker: the page shows what is
        }
        again(now.id());
    }

    private Button decline(HandOverStatus now) {
        boolean first = now.step() == Step.OFFERED;
        Button decline = new Button(
                getTranslation(first ? "handovers.take.no" : "handovers.take.decline"),
                _ -> Confirm.ask(
                        getTranslation("handovers.take.decline.title"),
                        getTranslation("handovers.take.decline.sentence", now.with()),
                        getTranslation("handovers.take.decline"),
                        () -> {
                            goOn(now, () -> taking.decline(now.id()));
                            UI.getCurrent().navigate("");
                        }));
        decline.addThemeVariants(ButtonVariant.TERTIARY);
        return decline;
    }

    private Card said(HandOverStatus now, String key) {
        return card(
                getTranslation("handovers.heading." + key, now.with()),
                getTranslation("handovers.note." + key, now.with()));
    }

    private static Card card(String title, String note) {
        Card card = new Card();
        card.add(HandOverPlaces.part(title, note));
        return card;
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.meetings.AgreeingAnew;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.relationships.OwnRelationships;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.ui.RelationshipSection;

/** What the two agreed, in a few sentences. */
@org.springframework.stereotype.Component
class AgreementSection implements RelationshipSection {

    private final OwnRelationships own;
    private final GuidedMeetingService service;
    private final AgreeingAnew agreeing;
    private final DayWords days;

    AgreementSection(OwnRelationships own, GuidedMeetingService service, AgreeingAnew agreeing, DayWords days) {
        this.own = own;
        this.service = service;
        this.agreeing = agreeing;
        this.days = days;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component content(RelationshipId relationship) {
        Card card = new Card(I18NProvider.translate("meetings.agreement.title"));
        card.setId("agreement");
        service.agreementOf(relationship)
                .ifPresentOrElse(
                        agreement -> {
                            show(card, agreement.content());
                            earlier(card, relationship);
                        },
                        () -> line(card, card.getTranslation("meetings.agreement.empty")));
        return card;
    }

    /** The way to change it, and what was agreed before. */
    private void earlier(Card card, RelationshipId relationship) {
        List<Agreement> versions = agreeing.versions(relationship);
        if (versions.isEmpty()) {
            return;
        }
        if (!own.require(relationship).isEnded()) {
            card.add(change(card, relationship));
        }
        List<Agreement> before = versions.subList(0, versions.size() - 1).reversed();
        if (!before.isEmpty()) {
            Div list = new Div();
            list.addClassName("agreement-versions");
            before.forEach(agreement -> {
                Div version = new Div();
                version.addClassName("agreement-version");
                show(version, agreement);
                list.add(version);
            });
            NativeDetails folded = new NativeDetails(card.getTranslation("meetings.anew.before", before.size()), list);
            folded.addClassName("folded");
            card.add(folded);
        }
    }

    private Anchor change(Card card, RelationshipId relationship) {
        Anchor change = Links.to(
                Links.place(relationship) + "/agreement",
                card.getTranslation(agreeing.isPrepared(relationship) ? "meetings.anew.goOn" : "meetings.anew.change"));
        change.addClassName("line-link");
        return change;
    }

    private void show(HtmlContainer card, Agreement agreement) {
        line(card, KeptWords.all(card, days, agreement));
        if (agreement.spokenAbout().contains(Agreement.Point.LIMITS)) {
            line(card, card.getTranslation("meetings.agreement.said.limits"));
        }
        line(
                card,
                card.getTranslation(
                        "meetings.agreement.meet",
                        card.getTranslation(
                                "meetings.rhythm." + agreement.rhythm().name())));
        if (agreement.spokenAbout().contains(Agreement.Point.VOLUNTARY)) {
            line(card, card.getTranslation("meetings.agreement.said.voluntary"));
        }
        if (!agreement.worthwhile().isBlank()) {
            line(
                    card,
                    card.getTranslation(
                            "meetings.agreement.said.worthwhile",
                            agreement.worthwhile().strip()));
        }
        if (!agreement.limits().isBlank()) {
            line(card, agreement.limits().strip());
        }
        if (!agreement.ending().isBlank()) {
            line(card, agreement.ending().strip());
        }
    }

    private static void line(HtmlContainer card, String words) {
        Paragraph line = new Paragraph(words.strip());
        line.addClassNames("quiet", "small");
        card.add(line);
    }
}

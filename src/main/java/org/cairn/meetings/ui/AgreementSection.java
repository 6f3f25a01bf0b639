package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.ui.RelationshipSection;

/** What the two agreed, in a few sentences. */
@org.springframework.stereotype.Component
class AgreementSection implements RelationshipSection {

    private final GuidedMeetingService service;
    private final DayWords days;

    AgreementSection(GuidedMeetingService service, DayWords days) {
        this.days = days;
        this.service = service;
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
                        agreement -> show(card, agreement.content()),
                        () -> line(card, card.getTranslation("meetings.agreement.empty")));
        return card;
    }

    private void show(Card card, Agreement agreement) {
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

    private static void line(Card card, String words) {
        Paragraph line = new Paragraph(words.strip());
        line.addClassNames("quiet", "small");
        card.add(line);
    }
}

package org.cairn.meetings.ui;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.cairn.common.KeptText;
import org.cairn.meetings.AgreeingAnew;
import org.cairn.meetings.Agreement;
import org.cairn.relationships.RelationshipId;

/** An agreement that is being changed outside a meeting: what was written before stays as it was agreed then. */
record AnewWork(RelationshipId relationship, AgreeingAnew agreeing, AnewTexts texts) implements AgreementWork {

    @Override
    public Agreement agreement() {
        return agreeing.proposal(relationship).orElseThrow();
    }

    @Override
    public Instant changeAgreement(UnaryOperator<Agreement> change) {
        return agreeing.prepare(relationship, change).savedAt();
    }

    @Override
    public int lostBy(Agreement.Writing choice) {
        return 0;
    }

    @Override
    public Instant allowOnly(Agreement.Writing choice) {
        return changeAgreement(agreed -> agreed.withWriting(choice));
    }

    @Override
    public KeptText agreementText(String part) {
        return texts.part(relationship, part);
    }

    @Override
    public String hintOf(String part) {
        return "writing".equals(part) ? "meetings.anew.writing.hint" : AgreementWork.super.hintOf(part);
    }
}

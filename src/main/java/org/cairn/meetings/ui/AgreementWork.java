package org.cairn.meetings.ui;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.cairn.common.KeptText;
import org.cairn.meetings.Agreement;

/** What the form of an agreement works on. */
interface AgreementWork {

    Agreement agreement();

    Instant changeAgreement(UnaryOperator<Agreement> change);

    /** How many things that were written the given choice would erase. */
    int lostBy(Agreement.Writing choice);

    /** Takes the choice and erases what it no longer allows. */
    Instant allowOnly(Agreement.Writing choice);

    /** @param part {@code worthwhile}, {@code limits} or {@code ending} */
    KeptText agreementText(String part);

    /** The key of what is said beneath the heading of a part. */
    default String hintOf(String part) {
        return "meetings.agreement." + part + ".hint";
    }
}

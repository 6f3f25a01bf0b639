package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import org.cairn.common.ui.DayWords;
import org.cairn.meetings.Agreement;

/** What was agreed on keeping, in a sentence. */
public final class KeptWords {

    private KeptWords() {}

    /** What is kept and how long, and since when that is agreed. */
    public static String all(Component owner, DayWords days, Agreement agreement) {
        String kept =
                owner.getTranslation("meetings.kept." + agreement.writing().name()) + " " + howLong(days, agreement);
        return agreement.agreedOn() == null
                ? kept.strip()
                : kept.strip() + " " + owner.getTranslation("meetings.agreement.since", days.day(agreement.agreedOn()));
    }

    /** How long what is written is kept; empty when nothing is. */
    static String howLong(DayWords days, Agreement agreement) {
        if (!agreement.writing().allowsGoals()) {
            return "";
        }
        if (agreement.keeping() == Agreement.Keeping.UNTIL_A_DAY && agreement.keepUntil() != null) {
            return I18NProvider.translate("meetings.keptUntil.day", days.day(agreement.keepUntil()));
        }
        return I18NProvider.translate(
                "meetings.keptUntil." + agreement.keeping().name());
    }
}

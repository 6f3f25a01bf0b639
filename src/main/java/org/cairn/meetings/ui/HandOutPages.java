package org.cairn.meetings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.cairn.common.paper.Paper;
import org.cairn.common.paper.Part;
import org.cairn.common.paper.Part.Heading;
import org.cairn.common.paper.Part.Words;
import org.cairn.common.ui.DayWords;
import org.cairn.meetings.HandOut;

/** The two pages that a mentee may take along: what the two of them share, and one for an appraisal portfolio. */
enum HandOutPages {
    TOGETHER("mentoring-hand-out"),
    PORTFOLIO("portfolio-page");

    private final String file;

    HandOutPages(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** What can be chosen for it. */
    List<HandOutItem> items(HandOut handOut, DayWords days) {
        SharedWords words = new SharedWords(handOut, days);
        List<HandOutItem> items = new ArrayList<>();
        if (this == PORTFOLIO) {
            items.addAll(words.learnt());
            words.summary(false).ifPresent(items::add);
            return items;
        }
        words.summary(true).ifPresent(items::add);
        words.next().ifPresent(items::add);
        items.addAll(words.goals());
        words.spokenAbout().ifPresent(items::add);
        words.agreed().ifPresent(items::add);
        return items;
    }

    /**
     * The page with what was chosen.
     *
     * @param name whose page it is; empty unless the mentee wants the name on it
     */
    Paper paper(HandOut handOut, Collection<HandOutItem> chosen, String name, DayWords days) {
        List<Part> parts = new ArrayList<>();
        String over = translate("meetings.handOut.over", handOut.mentor(), days.onPaper(days.today()));
        parts.add(Words.quiet(name.isBlank() ? over : name.strip() + " · " + over));
        String heading = "";
        for (HandOutItem item : chosen) {
            if (!item.heading().equals(heading)) {
                heading = item.heading();
                parts.add(Heading.of(heading));
            }
            parts.addAll(item.parts());
        }
        if (chosen.isEmpty()) {
            parts.add(Words.of(translate(handOut.isEmpty() ? "meetings.handOut.empty" : "meetings.handOut.nothing")));
        }
        parts.add(Words.quiet(translate("meetings.handOut.without." + name())));
        return new Paper(translate("meetings.handOut.title." + name()), days.today(), parts);
    }
}

package org.cairn.archives.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import org.cairn.archives.FoundRelationship;
import org.cairn.archives.FoundRelationship.Standing;
import org.cairn.common.ui.DayWords;
import org.cairn.journal.JournalCopies.Overlap;
import org.cairn.relationships.RelationshipId;

/** One relationship in a sealed file: how much there is, what there is of it here, and whether it is to come in. */
final class FoundChoice extends Div {

    private static final int LONGEST_NAME = 80;

    private final RadioButtonGroup<Boolean> choice = new RadioButtonGroup<>();
    private final transient FoundRelationship found;
    private final String made;

    FoundChoice(FoundRelationship found, String made, DayWords days, Runnable changed) {
        this.found = found;
        this.made = made;
        addClassName("found-choice");
        String name = found.withSomebody() ? found.name() : getTranslation("archives.in.ownJournal");
        add(new H3(name), quiet(facts(found, days)));
        if (found.endedOn() != null) {
            add(quiet(ended(found, days)));
        }
        if (found.standing() != Standing.NEW) {
            Paragraph here = new Paragraph(here());
            here.addClassName("callout");
            add(here);
        }
        choice.getElement().setAttribute("aria-label", name);
        choice.setItems(true, false);
        choice.setItemLabelGenerator(this::label);
        choice.setValue(found.standing() == Standing.NEW);
        choice.setEnabled(!nothingIsMissing());
        choice.addValueChangeListener(_ -> changed.run());
        choice.addClassName("outcome-choice");
        add(choice);
    }

    RelationshipId id() {
        return found.id();
    }

    /** The name that it is to have here, empty for its own; nothing when it is to stay outside. */
    Optional<String> wanted() {
        if (!Boolean.TRUE.equals(choice.getValue())) {
            return Optional.empty();
        }
        return Optional.of(found.standing() == Standing.HERE && found.withSomebody() ? secondName() : "");
    }

    private String secondName() {
        String second = getTranslation("archives.in.secondName", found.name(), made);
        return second.codePointCount(0, second.length()) <= LONGEST_NAME ? second : found.name();
    }

    private boolean nothingIsMissing() {
        return !found.withSomebody()
                && found.existing() != null
                && found.existing().overlap().onlyThere() == 0;
    }

    private String facts(FoundRelationship one, DayWords days) {
        String counts = getTranslation(
                one.withSomebody() ? "archives.in.facts" : "archives.in.facts.own", one.meetings(), one.entries());
        if (one.first() == null || one.latest() == null) {
            return counts;
        }
        return counts + " "
                + getTranslation("archives.in.days", days.date(one.startedOn()), days.date(days.dayOf(one.latest())));
    }

    private String ended(FoundRelationship one, DayWords days) {
        String words = getTranslation("archives.in.ended", days.date(one.endedOn()));
        if (one.keepUntil() == null) {
            return words;
        }
        String key = one.keepMoved() ? "archives.in.keptMoved" : "archives.in.kept";
        return words + " " + getTranslation(key, days.date(one.keepUntil()));
    }

    private String here() {
        if (found.existing() == null) {
            return getTranslation("archives.in.destroyed");
        }
        boolean sameIds = !found.withSomebody() || found.existing().id().equals(found.id());
        String difference = difference(found.existing().overlap(), sameIds);
        return found.withSomebody()
                ? getTranslation("archives.in.here", found.existing().name()) + " " + difference
                : getTranslation("archives.in.here.own") + " " + difference;
    }

    /** One that came in under another id has other ids in its entries, too: whether these say the same is not told. */
    private String difference(Overlap overlap, boolean sameIds) {
        int both = overlap.same() + overlap.different();
        if (!sameIds) {
            return getTranslation("archives.in.both", both, overlap.onlyThere(), overlap.onlyHere());
        }
        return overlap.different() + overlap.onlyHere() + overlap.onlyThere() == 0
                ? getTranslation("archives.in.same")
                : getTranslation(
                        "archives.in.differs",
                        overlap.same(),
                        overlap.different(),
                        overlap.onlyThere(),
                        overlap.onlyHere());
    }

    private String label(boolean comesIn) {
        boolean here = found.standing() == Standing.HERE;
        if (!comesIn) {
            return getTranslation(here ? "archives.in.leaveMine" : "archives.in.leaveOut");
        }
        if (!here) {
            return getTranslation("archives.in.bring");
        }
        return found.withSomebody()
                ? getTranslation("archives.in.separate", secondName())
                : getTranslation(
                        "archives.in.add",
                        found.existing() == null
                                ? 0
                                : found.existing().overlap().onlyThere());
    }

    private static Paragraph quiet(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassNames("quiet", "small");
        return paragraph;
    }
}

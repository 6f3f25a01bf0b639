package org.cairn.meetings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Notices;
import org.cairn.meetings.Nudge;
import org.cairn.meetings.Nudges;
import org.cairn.relationships.RelationshipId;

/** What may be worth a thought, a few lines of it; what is put off makes room for the next. Nothing at all when all is well. */
final class NudgeList extends Composite<Div> {

    private static final int MOST = 4;

    private final transient Nudges nudges;
    private final transient BeginAction begin;
    private final transient DayWords days;
    private final transient Supplier<List<Nudge>> read;
    private final transient Function<RelationshipId, String> names;

    /** @param names whom a line is about; empty where the page says it */
    NudgeList(
            Nudges nudges,
            BeginAction begin,
            DayWords days,
            Supplier<List<Nudge>> read,
            Function<RelationshipId, String> names) {
        this.nudges = nudges;
        this.begin = begin;
        this.days = days;
        this.read = read;
        this.names = names;
        getContent().addClassName("nudges");
        show(-1);
    }

    private void show(int focus) {
        getContent().removeAll();
        List<Nudge> due = read.get();
        setVisible(!due.isEmpty());
        if (due.isEmpty()) {
            return;
        }
        Card card = new Card(I18NProvider.translate("meetings.nudge.title"));
        UnorderedList list = new UnorderedList();
        list.addClassName("nudge-list");
        card.add(list);
        List<NudgeLine> lines = due.stream().limit(MOST).map(this::line).toList();
        lines.forEach(list::add);
        if (due.size() > MOST) {
            card.add(Links.small(I18NProvider.translate("meetings.nudge.more", due.size() - MOST), "quiet"));
        }
        getContent().add(card);
        if (focus >= 0) {
            lines.get(Math.min(focus, lines.size() - 1)).focus();
        }
    }

    private NudgeLine line(Nudge nudge) {
        RelationshipId relationship = nudge.relationship();
        return new NudgeLine(
                nudge, names.apply(relationship), days, () -> begin.ask(relationship), () -> putOff(nudge));
    }

    private void putOff(Nudge nudge) {
        int place = read.get().indexOf(nudge);
        String again = days.day(nudges.notNow(nudge.relationship(), nudge.matter()));
        show(Math.max(place, 0));
        Notices.showWithUndo(I18NProvider.translate("meetings.nudge.rests", again), () -> {
            nudges.afterAll(nudge.relationship(), nudge.matter());
            show(-1);
        });
    }
}

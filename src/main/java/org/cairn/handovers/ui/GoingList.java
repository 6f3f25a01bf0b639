package org.cairn.handovers.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cairn.common.ui.DayWords;
import org.cairn.handovers.Choice;

/** Everything that can go along, kind by kind, each with its day and its first words. */
final class GoingList extends Div {

    private static final int SHOWN = 140;

    private final List<CheckboxGroup<Choice>> kinds = new ArrayList<>();
    private final transient DayWords days;

    GoingList(List<Choice> choices, DayWords days) {
        this.days = days;
        addClassName("going-list");
        Map<String, List<Choice>> byKind =
                choices.stream().collect(Collectors.groupingBy(Choice::type, LinkedHashMap::new, Collectors.toList()));
        byKind.forEach(this::kind);
    }

    private void kind(String type, List<Choice> all) {
        CheckboxGroup<Choice> group = new CheckboxGroup<>();
        group.setAriaLabel(getTranslation("access.kind." + type));
        group.setItems(all);
        group.setItemLabelGenerator(this::label);
        group.select(all.stream().filter(Choice::proposed).toList());
        group.addClassName("archive-which");
        NativeDetails folded = new NativeDetails("", group);
        folded.addClassName("folded");
        count(folded, type, group, all);
        group.addValueChangeListener(_ -> count(folded, type, group, all));
        kinds.add(group);
        add(folded);
    }

    private void count(NativeDetails folded, String type, CheckboxGroup<Choice> group, List<Choice> all) {
        folded.setSummaryText(getTranslation(
                "handovers.what.of",
                getTranslation("access.kind." + type),
                group.getValue().size(),
                all.size()));
    }

    private String label(Choice choice) {
        String said = choice.words().isEmpty()
                ? getTranslation("handovers.what.noWords")
                : String.join(" · ", choice.words());
        String shown = said.length() > SHOWN ? said.substring(0, said.offsetByCodePoints(0, safe(said))) + "…" : said;
        return days.date(days.dayOf(choice.saved())) + " · " + shown;
    }

    private static int safe(String said) {
        return said.codePointCount(0, SHOWN);
    }

    /** The ids of what does not go along. */
    Set<UUID> leftOut() {
        return kinds.stream()
                .flatMap(kind -> kind.getListDataView().getItems().filter(choice -> !kind.getValue()
                        .contains(choice)))
                .map(Choice::id)
                .collect(Collectors.toSet());
    }
}

package org.cairn.archives.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cairn.archives.FoundArchive;
import org.cairn.common.ui.DayWords;
import org.cairn.relationships.RelationshipId;
import org.jspecify.annotations.Nullable;

/** Shows what is in a sealed file, and asks what of it is to be brought in. */
final class FoundStep extends Div {

    private final List<FoundChoice> choices;
    private final Button bring = new Button();

    FoundStep(
            @Nullable String refusal,
            FoundArchive found,
            DayWords days,
            Consumer<Map<RelationshipId, String>> chosen,
            Runnable anotherFile) {
        String made = days.date(days.dayOf(found.made()));
        choices = found.relationships().stream()
                .map(one -> new FoundChoice(one, made, days, this::count))
                .toList();
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "found-list");
        choices.forEach(choice -> list.add(new ListItem(choice)));
        bring.addThemeVariants(ButtonVariant.PRIMARY);
        bring.addClickListener(_ -> chosen.accept(chosen()));
        Button another = new Button(getTranslation("archives.in.leave"), _ -> anotherFile.run());
        another.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(bring, another);
        actions.addClassName("form-actions");
        count();
        add(new BringInStep(
                refusal,
                getTranslation("archives.in.found"),
                getTranslation("archives.in.found.note", made),
                list,
                actions));
    }

    private void count() {
        int many = chosen().size();
        bring.setText(getTranslation("archives.in.do", many));
        bring.setEnabled(many > 0);
    }

    private Map<RelationshipId, String> chosen() {
        Map<RelationshipId, String> wanted = new HashMap<>();
        choices.forEach(choice -> choice.wanted().ifPresent(name -> wanted.put(choice.id(), name)));
        return wanted;
    }
}

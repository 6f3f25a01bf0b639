package org.cairn.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cairn.common.HolisticComponent;
import org.cairn.common.ui.ComponentBadge;
import org.cairn.common.ui.Confirm;
import org.cairn.goals.Goal;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.meetings.Block;
import org.jspecify.annotations.Nullable;

/** Blocks and goals as small cards under the notes; a block opens in place, a goal opens at its stage. */
class Captures extends Div {

    private final transient FirstInterviewViewModel model;
    private final transient Consumer<Instant> saved;
    private final transient Consumer<EntryId> openGoal;
    private final UnorderedList cards = new UnorderedList();
    private @Nullable EntryId open;

    Captures(FirstInterviewViewModel model, Consumer<Instant> saved, Consumer<EntryId> openGoal) {
        this.model = model;
        this.saved = saved;
        this.openGoal = openGoal;
        addClassName("captures");
        Button block = new Button(getTranslation("meetings.capture.block"), _ -> {
            open = model.addBlock();
            refresh();
        });
        Button goal = new Button(getTranslation("meetings.capture.goal"), _ -> openGoal.accept(model.addGoal()));
        Div row = new Div(block, goal);
        row.addClassName("capture-row");
        cards.addClassName("capture-list");
        add(row, cards);
        refresh();
    }

    void refresh() {
        cards.removeAll();
        model.blocks().all().forEach(block -> cards.add(block.id().equals(open) ? opened(block) : closed(block)));
        model.goals().all().stream()
                .filter(goal -> !goal.content().isEmpty())
                .forEach(goal -> cards.add(goalCard(goal)));
    }

    private ListItem opened(Entry<Block> block) {
        BlockForm form = new BlockForm(model, block.id(), saved);
        Button done = new Button(getTranslation("meetings.block.done"), _ -> {
            if (model.blocks().get(block.id()).isEmpty()) {
                model.blocks().remove(block.id());
            }
            open = null;
            refresh();
        });
        Button remove = new Button(getTranslation("meetings.block.remove"), _ -> remove(block.id()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(done, remove);
        actions.addClassName("form-actions");
        ListItem item = new ListItem(form, actions);
        item.addClassNames("block-card", "open");
        form.focusFirst();
        return item;
    }

    private void remove(EntryId id) {
        Runnable take = () -> {
            model.blocks().remove(id);
            open = null;
            refresh();
        };
        if (model.blocks().get(id).isEmpty()) {
            take.run();
        } else {
            Confirm.askDanger(
                    getTranslation("meetings.block.remove.title"),
                    getTranslation("meetings.block.remove.sentence"),
                    getTranslation("meetings.block.remove"),
                    take);
        }
    }

    private ListItem closed(Entry<Block> entry) {
        Block block = entry.content();
        String kind = Stream.of(
                        getTranslation("meetings.block.word"),
                        block.kind() == null
                                ? ""
                                : getTranslation(
                                        "meetings.blockKind." + block.kind().name()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
        return card(orNoWords(block.what()), kind, block.component(), () -> {
            open = entry.id();
            refresh();
        });
    }

    private ListItem goalCard(Entry<Goal> entry) {
        Goal goal = entry.content();
        String standing = getTranslation("meetings.goalCard." + goal.state().name());
        return card(orNoWords(goal.what()), standing, goal.component(), () -> openGoal.accept(entry.id()));
    }

    private ListItem card(String title, String under, @Nullable HolisticComponent component, Runnable click) {
        NativeButton name = new NativeButton(title, _ -> click.run());
        name.addClassName("card-button");
        Paragraph words = new Paragraph(under);
        words.addClassNames("quiet", "small");
        Div text = new Div(new H3(name), words);
        text.addClassName("block-card-text");
        ListItem item = new ListItem(text);
        item.addClassName("block-card");
        if (component != null) {
            item.add(ComponentBadge.brief(component));
        }
        return item;
    }

    private String orNoWords(String words) {
        return words.isBlank() ? getTranslation("goals.noWords") : words;
    }
}

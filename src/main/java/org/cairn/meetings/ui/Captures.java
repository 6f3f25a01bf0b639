package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.cairn.common.TextVersion;
import org.cairn.common.WaitingPlace;
import org.cairn.common.ui.Confirm;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.Block;
import org.cairn.meetings.Capture;
import org.cairn.meetings.Strand;
import org.jspecify.annotations.Nullable;

/** What was caught during the meeting, listed quietly under the notes; a card opens in place, a goal at its stage. */
class Captures extends Div {

    private final transient FirstInterviewViewModel model;
    private final transient Consumer<Instant> saved;
    private final transient Consumer<EntryId> openGoal;
    private final transient Runnable changed;
    private final UnorderedList cards = new UnorderedList();
    private final EarlierCaptures earlier;
    private final Button block;
    private final CaptureLine line;
    private @Nullable EntryId open;

    /** @param changed told when something was caught, so that other zones can show it too */
    Captures(FirstInterviewViewModel model, Consumer<Instant> saved, Consumer<EntryId> openGoal, Runnable changed) {
        this.model = model;
        this.saved = saved;
        this.openGoal = openGoal;
        this.changed = changed;
        addClassName("captures");
        block = new Button(getTranslation("meetings.capture.block"), _ -> open(model.addBlock()));
        MeetingKey.BLOCK.clicks(block);
        line = new CaptureLine(new Keeper(), block);
        earlier = new EarlierCaptures(model, new Keeper()::keep);
        cards.addClassName("capture-list");
        add(line, cards, earlier);
        refresh();
    }

    /** After another window has saved something; a card that is open for writing stays as it is. */
    void catchUp() {
        if (open == null) {
            refresh();
        }
    }

    void refresh() {
        Agreement.Writing writing = model.agreement().writing();
        setVisible(writing.allowsGoals());
        line.offer(Capture.Kind.STRENGTH, writing.allowsNotes());
        line.offer(Capture.Kind.THEME, writing.allowsNotes());
        earlier.refresh();
        earlier.setVisible(writing.allowsNotes() && earlier.hasWords());
        for (Capture.Kind kind : EarlierCaptures.KINDS) {
            line.suggest(
                    kind,
                    writing.allowsNotes()
                            ? model.earlier(kind).stream().map(Strand::words).toList()
                            : List.of());
        }
        cards.removeAll();
        model.blocks().all().forEach(this::add);
        for (Capture.Kind kind : Capture.Kind.values()) {
            model.captures(kind).all().stream()
                    .filter(capture ->
                            capture.content().meeting().equals(model.meeting().id()))
                    .forEach(capture -> add(kind, capture));
        }
        model.goals().all().stream()
                .filter(goal -> !goal.content().isEmpty())
                .forEach(goal -> cards.add(CaptureCard.of(goal.content(), () -> openGoal.accept(goal.id()))));
    }

    /** The card that is open for writing, if one is. */
    @Nullable
    EntryId opened() {
        return open;
    }

    void open(@Nullable EntryId card) {
        open = card;
        refresh();
        changed.run();
    }

    private final class Keeper implements CaptureLine.Keeper {

        @Override
        public void keep(Capture.Kind kind, String words) {
            model.texts().uncaught(kind).keep(words, TextVersion.of(""));
            model.conversation().keepTime();
            refresh();
            changed.run();
        }

        @Override
        public WaitingPlace waiting(Capture.Kind kind) {
            return model.texts().uncaught(kind).waiting().orElseThrow();
        }
    }

    private void add(Entry<Block> entry) {
        if (!entry.id().equals(open)) {
            cards.add(CaptureCard.of(entry.content(), () -> open(entry.id())));
            return;
        }
        BlockForm form = new BlockForm(model, entry.id(), saved);
        cards.add(opened(form, model.blocks(), entry.id(), "meetings.block.remove.", () -> model.blocks()
                .get(entry.id())
                .isEmpty()));
        form.focusFirst();
    }

    private void add(Capture.Kind kind, Entry<Capture> entry) {
        Cards<Capture> all = model.captures(kind);
        if (!entry.id().equals(open)) {
            String stage = model.cycle().stage(entry.content().stage()).title();
            cards.add(CaptureCard.of(kind, entry.content(), stage, () -> open(entry.id())));
            return;
        }
        CaptureForm form = new CaptureForm(model, kind, entry.id(), saved);
        cards.add(opened(form, all, entry.id(), "meetings.capture.remove.", () -> all.get(entry.id())
                .words()
                .isBlank()));
        form.focusFirst();
    }

    private ListItem opened(Component form, Cards<?> all, EntryId id, String words, BooleanSupplier empty) {
        Runnable take = () -> {
            all.remove(id);
            open(null);
        };
        Button done = new Button(getTranslation("meetings.block.done"), _ -> {
            if (empty.getAsBoolean()) {
                take.run();
            } else {
                open(null);
            }
        });
        Button remove = new Button(getTranslation("meetings.block.remove"), _ -> {
            if (empty.getAsBoolean()) {
                take.run();
            } else {
                Confirm.askDanger(
                        getTranslation(words + "title"),
                        getTranslation(words + "sentence"),
                        getTranslation("meetings.block.remove"),
                        take);
            }
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(done, remove);
        actions.addClassName("form-actions");
        ListItem item = new ListItem(form, actions);
        item.addClassNames("block-card", "open");
        return item;
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.cairn.common.HolisticComponent;
import org.cairn.common.ui.ComponentBadge;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Visibility;
import org.cairn.journal.EntryId;
import org.cairn.meetings.Block;
import org.cairn.meetings.BlockKind;
import org.cairn.meetings.WhoseToChange;

/** The small card of a block, opened for writing. Every field saves itself. */
class BlockForm extends Div {

    static final int LONGEST = 2_000;

    private final transient FirstInterviewViewModel model;
    private final transient Consumer<Instant> saved;
    private final EntryId id;
    private final BoundaryReminder boundary;
    private final SealedTextArea what;

    BlockForm(FirstInterviewViewModel model, EntryId id, Consumer<Instant> saved) {
        this.model = model;
        this.saved = saved;
        this.id = id;
        addClassNames("block-form", "form-stack");
        Block block = model.blocks().get(id);
        what = words("what");
        boundary = new BoundaryReminder(model.cycle().safety());
        boundary.setVisible(block.kind() != null && block.kind().isNearABoundary());
        add(what, kind(block), boundary, components(block), words("keptInPlaceBy"), whose(block));
    }

    void focusFirst() {
        what.focus();
    }

    private SealedTextArea words(String key) {
        SealedTextArea field = new SealedTextArea(getTranslation("meetings.block." + key), Visibility.ONLY_YOU);
        field.setRows(2);
        field.setMaxLength(LONGEST);
        field.show(Refusing.inWords(this, model.texts().block(id, key)));
        return field;
    }

    private Select<BlockKind> kind(Block block) {
        Select<BlockKind> select = new Select<>();
        select.setLabel(getTranslation("meetings.block.kind"));
        select.setItems(BlockKind.values());
        select.setItemLabelGenerator(kind -> kind == null ? "" : getTranslation("meetings.blockKind." + kind.name()));
        select.setEmptySelectionAllowed(true);
        select.setValue(block.kind());
        select.addValueChangeListener(change -> {
            boundary.setVisible(change.getValue() != null && change.getValue().isNearABoundary());
            keep(now -> now.withKind(change.getValue()));
        });
        return select;
    }

    private RadioButtonGroup<HolisticComponent> components(Block block) {
        RadioButtonGroup<HolisticComponent> choice =
                new RadioButtonGroup<>(getTranslation("meetings.block.component"), HolisticComponent.values());
        choice.setRenderer(new ComponentRenderer<>(ComponentBadge::brief));
        choice.setValue(block.component());
        choice.addValueChangeListener(change -> keep(now -> now.withComponent(change.getValue())));
        return choice;
    }

    private Select<WhoseToChange> whose(Block block) {
        Select<WhoseToChange> select = new Select<>();
        select.setLabel(getTranslation("meetings.block.whose"));
        select.setItems(WhoseToChange.values());
        select.setItemLabelGenerator(one -> one == null ? "" : getTranslation("meetings.whose." + one.name()));
        select.setEmptySelectionAllowed(true);
        select.setValue(block.whose());
        select.addValueChangeListener(change -> keep(now -> now.withWhose(change.getValue())));
        return select;
    }

    private void keep(UnaryOperator<Block> change) {
        saved.accept(model.blocks().change(id, change));
    }
}

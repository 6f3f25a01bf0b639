package org.cairn.meetings.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cairn.common.paper.Paper;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.PaperSheet;
import org.cairn.common.ui.PaperTools;
import org.cairn.meetings.HandOut;

/** Where the page for the mentee is put together: what stands on it is chosen, and the sheet shows what comes out. */
class HandOutDesk extends Div {

    private final transient Supplier<HandOut> handOut;
    private final transient Supplier<String> name;
    private final transient DayWords days;
    private final Div choices = new Div();
    private final Checkbox named = new Checkbox(getTranslation("meetings.handOut.named"));
    private final Div takingAway = new Div();
    private final Main desk = new Main();
    private final transient Map<Checkbox, HandOutItem> items = new LinkedHashMap<>();
    private transient HandOutPages page = HandOutPages.TOGETHER;
    private transient PaperTools tools;
    private transient volatile Paper shown;

    /** @param name of the mentee, as the mentor wrote it; asked for only when it is wanted */
    HandOutDesk(Supplier<HandOut> handOut, Supplier<String> name, DayWords days) {
        this.handOut = handOut;
        this.name = name;
        this.days = days;
        addClassName("hand-out-table");
        FieldSet what = new FieldSet(getTranslation("meetings.handOut.what"), choices);
        what.addClassName("hand-out-items");
        named.setHelperText(getTranslation("meetings.handOut.named.hint"));
        named.addValueChangeListener(_ -> draw());
        Aside side = new Aside(pages(), what, takingAway);
        side.getElement().setAttribute("aria-label", getTranslation("meetings.handOut.side"));
        side.addClassName("hand-out-choices");
        add(side, desk);
        turnTo(page);
    }

    private RadioButtonGroup<HandOutPages> pages() {
        RadioButtonGroup<HandOutPages> pages = new RadioButtonGroup<>(getTranslation("meetings.handOut.which"));
        pages.setItems(HandOutPages.values());
        pages.setItemLabelGenerator(one -> getTranslation("meetings.handOut.page." + one.name()));
        pages.setValue(page);
        pages.addValueChangeListener(change -> turnTo(change.getValue()));
        return pages;
    }

    private void turnTo(HandOutPages other) {
        page = other;
        choices.removeAll();
        items.clear();
        for (HandOutItem item : page.items(handOut.get(), days)) {
            Checkbox choice = new Checkbox(item.name(), item.suggested());
            choice.addValueChangeListener(_ -> draw());
            items.put(choice, item);
            choices.add(choice);
        }
        if (page == HandOutPages.PORTFOLIO) {
            choices.add(named);
        }
        tools = new PaperTools(page.file(), this::forWhomItIs);
        takingAway.removeAll();
        takingAway.add(tools);
        draw();
    }

    private void draw() {
        List<HandOutItem> chosen = items.entrySet().stream()
                .filter(item -> item.getKey().getValue())
                .map(Map.Entry::getValue)
                .toList();
        boolean withName = page == HandOutPages.PORTFOLIO && named.getValue();
        shown = page.paper(handOut.get(), chosen, withName ? name.get() : "", days);
        desk.removeAll();
        desk.add(new PaperSheet(shown));
        tools.offer(shown);
    }

    /** What was looked at, as long as it may still be read: the service refuses a locked vault and anybody else. */
    private Paper forWhomItIs() {
        handOut.get();
        return shown;
    }
}

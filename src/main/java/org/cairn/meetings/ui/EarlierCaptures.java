package org.cairn.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BiConsumer;
import org.cairn.meetings.Capture;
import org.cairn.meetings.Strand;

/** Strengths and themes of earlier meetings with this mentee, folded; what comes back is taken up with one press. */
class EarlierCaptures extends NativeDetails {

    static final List<Capture.Kind> KINDS = List.of(Capture.Kind.STRENGTH, Capture.Kind.THEME);

    private final transient FirstInterviewViewModel model;
    private final transient BiConsumer<Capture.Kind, String> keep;
    private final Div words = new Div();

    EarlierCaptures(FirstInterviewViewModel model, BiConsumer<Capture.Kind, String> keep) {
        this.model = model;
        this.keep = keep;
        addClassNames("folded", "earlier-captures");
        setSummaryText(getTranslation("meetings.capture.earlier"));
        setContent(words);
        refresh();
    }

    boolean hasWords() {
        return words.getComponentCount() > 0;
    }

    void refresh() {
        words.removeAll();
        for (Capture.Kind kind : KINDS) {
            List<Strand> strands = model.earlier(kind);
            if (!strands.isEmpty()) {
                UnorderedList list = new UnorderedList();
                list.addClassName("plain-list");
                strands.forEach(strand -> list.add(row(kind, strand)));
                words.add(new H3(getTranslation("meetings.captures." + kind.name())), list);
            }
        }
    }

    private ListItem row(Capture.Kind kind, Strand strand) {
        Span what = new Span(strand.words());
        what.getElement().setAttribute("dir", "auto");
        Span times = new Span(" · " + getTranslation("meetings.strand.meetings", strand.meetings()));
        times.addClassNames("quiet", "small");
        Div text = new Div(what, times);
        ListItem row = new ListItem(text);
        row.addClassName("earlier-capture");
        if (strand.isHeardAt(model.meeting().id())) {
            Span today = new Span(getTranslation("meetings.strand.today"));
            today.addClassNames("quiet", "small");
            row.add(today);
            return row;
        }
        Button again = new Button(getTranslation("meetings.strand.again"), _ -> {
            keep.accept(kind, strand.words());
            getSummary().getElement().callJsFunction("focus");
        });
        again.addThemeVariants(ButtonVariant.TERTIARY);
        again.setAriaLabel(getTranslation("meetings.strand.again.of", strand.words()));
        row.add(again);
        return row;
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Visibility;
import org.cairn.meetings.Capture;
import org.cairn.meetings.Strand;

/** Which theme it is to be today: one that came up before, words of their own, or none. */
class ThemeChoice extends Div {

    /** What is chosen here. */
    interface Choice {

        void take(String words);

        /** What stands in the field. */
        void own();

        void withoutMap();
    }

    private static final int MOST_OFFERED = 8;

    private final SealedTextArea words;

    ThemeChoice(FirstInterviewViewModel model, Choice choice) {
        addClassName("theme-choice");
        List<Strand> earlier = model.earlier(Capture.Kind.THEME);
        if (!earlier.isEmpty()) {
            Paragraph label = new Paragraph(getTranslation("meetings.theme.earlier"));
            label.addClassName("minor-heading");
            Div offered = new Div();
            offered.addClassName("theme-offers");
            earlier.stream().limit(MOST_OFFERED).forEach(strand -> offered.add(offer(strand, choice)));
            add(label, offered);
        }
        words = new SealedTextArea(
                getTranslation(earlier.isEmpty() ? "meetings.theme.words.first" : "meetings.theme.words"),
                Visibility.ONLY_YOU);
        words.setSingleLine(true);
        words.setMaxLength(Capture.LONGEST);
        words.show(Refusing.inWords(this, model.texts().theme("theme")));
        Button own = new Button(getTranslation("meetings.theme.begin"), _ -> choice.own());
        own.addThemeVariants(ButtonVariant.PRIMARY);
        Button without = new Button(getTranslation("meetings.theme.withoutMap"), _ -> choice.withoutMap());
        without.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(own, without);
        actions.addClassName("goals-again-steps");
        add(words, actions);
    }

    /** Puts the caret where the words are missing. */
    void focusWords() {
        words.focus();
    }

    private NativeButton offer(Strand strand, Choice choice) {
        Span what = new Span(strand.words());
        what.getElement().setAttribute("dir", "auto");
        Span times = new Span(" · " + getTranslation("meetings.strand.meetings", strand.meetings()));
        times.addClassName("quiet");
        NativeButton offer = new NativeButton();
        offer.add(what, times);
        offer.addClassName("suggestion");
        offer.addClickListener(_ -> choice.take(strand.words()));
        return offer;
    }
}

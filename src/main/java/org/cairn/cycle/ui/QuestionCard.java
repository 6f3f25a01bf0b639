package org.cairn.cycle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.cairn.common.HolisticComponent;
import org.cairn.common.ui.ComponentBadge;
import org.cairn.common.ui.Icon;
import org.cairn.cycle.Question;
import org.jspecify.annotations.Nullable;

/**
 * One large question, readable from an arm's length, and the ways on from it. Remembers nothing but what it was last
 * given to show; what a click means is the {@link Listener}'s.
 */
public final class QuestionCard extends Composite<Div> {

    /**
     * What is shown.
     *
     * @param number the question's place among those of the stage that the filter lets through, from 1
     * @param asked how many questions have been asked in this meeting
     * @param wording 0 for the question itself, 1 and up for another way to ask it; any number is taken in turn
     * @param filter the only component to ask about; empty for all three
     */
    public record Shown(
            Question question,
            int number,
            int asked,
            int wording,
            Optional<HolisticComponent> filter,
            boolean hasEarlier,
            boolean hasNext) {}

    /** What the mentor asks of the card. */
    public interface Listener {
        void earlier();

        void next();

        void anotherWay();

        /** Empty for all three. */
        void filter(Optional<HolisticComponent> component);
    }

    private final Div about = new Div();
    private final H2 text = new H2();
    private final Paragraph alternative = new Paragraph();
    private final Paragraph end = new Paragraph();
    private final Button earlier = new Button();
    private final Button next = new Button();
    private final Button anotherWay = new Button();
    private final Select<HolisticComponent> filter = new Select<>();
    private @Nullable Shown shown;

    public QuestionCard(Listener listener) {
        earlier.addClickListener(click -> when(Shown::hasEarlier, listener::earlier));
        next.addClickListener(click -> when(Shown::hasNext, listener::next));
        anotherWay.addClickListener(click -> listener.anotherWay());
        filter.addValueChangeListener(change -> filterChanged(Optional.ofNullable(change.getValue()), listener));
        layOut();
    }

    /** The keys that do what the buttons do, as {@code aria-keyshortcuts} writes them. */
    public void setKeys(String forEarlier, String forNext, String forAnotherWay) {
        earlier.getElement().setAttribute("aria-keyshortcuts", forEarlier);
        next.getElement().setAttribute("aria-keyshortcuts", forNext);
        anotherWay.getElement().setAttribute("aria-keyshortcuts", forAnotherWay);
    }

    public void show(Shown now) {
        shown = now;
        Question question = now.question();
        about.removeAll();
        about.add(
                new ComponentBadge(question.component()),
                new Span(getTranslation("cycle.question.place", now.number(), now.asked())));
        text.setText(question.wording(now.wording()));
        alternative.removeAll();
        alternative.add(
                new Span(getTranslation("cycle.question.anotherWay.label") + " "),
                new Emphasis(question.wording(now.wording() + 1)));
        end.setVisible(!now.hasNext());
        filter.setValue(now.filter().orElse(null));
        setPossible(earlier, now.hasEarlier());
        setPossible(next, now.hasNext());
    }

    /** A button that can do nothing stays where it is and keeps the focus. */
    private static void setPossible(Button button, boolean possible) {
        button.getElement().setAttribute("aria-disabled", String.valueOf(!possible));
        button.setClassName("question-action-idle", !possible);
    }

    private void when(Predicate<Shown> possible, Runnable action) {
        if (shown != null && possible.test(shown)) {
            action.run();
        }
    }

    private void filterChanged(Optional<HolisticComponent> wanted, Listener listener) {
        if (shown != null && !Objects.equals(shown.filter(), wanted)) {
            listener.filter(wanted);
        }
    }

    private void layOut() {
        about.addClassName("question-about");
        text.addClassName("question-text");
        text.getElement().setAttribute("aria-live", "polite");
        alternative.addClassName("question-alternative");
        end.addClassName("question-end");
        end.setText(getTranslation("cycle.question.end"));
        earlier.setText(getTranslation("cycle.question.earlier"));
        earlier.setPrefixComponent(Icon.ARROW_LEFT.create());
        earlier.addClassName("question-earlier");
        next.setText(getTranslation("cycle.question.next"));
        next.setSuffixComponent(Icon.ARROW_RIGHT.create());
        next.addClassName("question-next");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        anotherWay.setText(getTranslation("cycle.question.anotherWay"));
        anotherWay.addClassName("question-another-way");
        layOutFilter();
        Div meta = new Div(about, filter);
        meta.addClassName("question-meta");
        Div actions = new Div(earlier, next, anotherWay);
        actions.addClassName("question-actions");
        getContent().addClassName("question-card");
        Div body = new Div(text, alternative);
        body.addClassName("question-body");
        getContent().add(meta, body, actions, end);
    }

    private void layOutFilter() {
        filter.setItems(HolisticComponent.values());
        filter.setItemLabelGenerator(
                component -> component == null ? "" : getTranslation("common.component.brief." + component));
        filter.setRenderer(new ComponentRenderer<>(component -> new ComponentBadge(component)));
        filter.setEmptySelectionAllowed(true);
        filter.setEmptySelectionCaption(getTranslation("cycle.question.filter.all"));
        filter.setPlaceholder(getTranslation("cycle.question.filter.all"));
        filter.setAriaLabel(getTranslation("cycle.question.filter"));
        filter.addThemeVariants(SelectVariant.ALIGN_END);
        filter.addClassName("question-filter");
    }
}

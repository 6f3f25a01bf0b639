package org.cairn.cycle.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cairn.common.HolisticComponent;
import org.cairn.cycle.Question;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuestionCardTests {

    private static final Question QUESTION = new Question(
            "car",
            HolisticComponent.PERSONAL_SUPPORT,
            "What is still sitting in the car with you?",
            List.of("What do you carry home?", "Who meets you at the door?"));

    private final List<String> heard = new ArrayList<>();
    private QuestionCard card;

    @BeforeEach
    void openThePage() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.UK);
        card = new QuestionCard(new QuestionCard.Listener() {
            @Override
            public void earlier() {
                heard.add("earlier");
            }

            @Override
            public void next() {
                heard.add("next");
            }

            @Override
            public void anotherWay() {
                heard.add("another way");
            }

            @Override
            public void filter(Optional<HolisticComponent> component) {
                heard.add("filter " + component);
            }
        });
        UI.getCurrent().add(card);
        show(0, true);
    }

    @AfterEach
    void closeThePage() {
        MockVaadin.tearDown();
    }

    @Test
    void theQuestionStandsLargeWithAnotherWayBelowIt() {
        assertThat(text()).isEqualTo("What is still sitting in the car with you?");
        assertThat(_get(Emphasis.class).getText()).isEqualTo("What do you carry home?");
        assertThat(card.getElement().getTextRecursively())
                .contains("personal support", "question 5 · asked 4", "Another way to ask:");
    }

    @Test
    void askedAnotherWayTheOtherWordingComesFirstAndTheNextOneBelow() {
        show(1, true);
        assertThat(text()).isEqualTo("What do you carry home?");
        assertThat(_get(Emphasis.class).getText()).isEqualTo("Who meets you at the door?");
    }

    @Test
    void afterTheLastWordingTheFirstComesRoundAgain() {
        show(3, true);
        assertThat(text()).isEqualTo("What is still sitting in the car with you?");
    }

    @Test
    void eachButtonSaysWhatTheMentorWants() {
        _click(_get(Button.class, spec -> spec.withText("Earlier")));
        _click(_get(Button.class, spec -> spec.withText("Next question")));
        _click(_get(Button.class, spec -> spec.withText("Another way to ask")));
        assertThat(heard).containsExactly("earlier", "next", "another way");
    }

    @Test
    void atTheLastQuestionNextDoesNothingButStaysWithinReach() {
        show(0, false);
        Button next = _get(Button.class, spec -> spec.withText("Next question"));
        _click(next);
        assertThat(heard).isEmpty();
        assertThat(next.isEnabled()).isTrue();
        assertThat(next.getElement().getAttribute("aria-disabled")).isEqualTo("true");
        assertThat(card.getElement().getTextRecursively()).contains("That was the last question here.");
    }

    @Test
    void choosingAComponentAsksForItAndShowingTheAnswerDoesNotAskAgain() {
        Select<HolisticComponent> filter = filter();
        _setValue(filter, HolisticComponent.EDUCATION);
        assertThat(heard).containsExactly("filter Optional[EDUCATION]");

        heard.clear();
        card.show(new QuestionCard.Shown(QUESTION, 1, 4, 0, Optional.of(HolisticComponent.EDUCATION), false, true));
        assertThat(heard).isEmpty();

        _setValue(filter, null);
        assertThat(heard).containsExactly("filter Optional.empty");
    }

    @Test
    void everyTextIsTranslated() {
        assertThat(card.getElement().getTextRecursively()).doesNotContain("cycle.");
        assertThat(_find(Button.class))
                .allSatisfy(button -> assertThat(button.getText()).doesNotContain("cycle."));
        assertThat(filter().getEmptySelectionCaption()).isEqualTo("All three");
        assertThat(filter().getPlaceholder()).isEqualTo("All three");
        assertThat(filter().getAriaLabel()).contains("Questions about");
    }

    @SuppressWarnings("unchecked")
    private static Select<HolisticComponent> filter() {
        return _get(Select.class);
    }

    private static String text() {
        return _get(H2.class).getText();
    }

    private void show(int wording, boolean hasNext) {
        card.show(new QuestionCard.Shown(QUESTION, 5, 4, wording, Optional.empty(), true, hasNext));
    }
}

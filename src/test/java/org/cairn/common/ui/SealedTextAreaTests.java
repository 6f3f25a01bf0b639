package org.cairn.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cairn.common.ui.SealedTextArea.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SealedTextAreaTests {

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    private final List<String> kept = new ArrayList<>();
    private final SealedTextArea field = onAPage();

    private SealedTextArea onAPage() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.UK);
        SealedTextArea field = new SealedTextArea("First step", Visibility.ONLY_YOU);
        field.onSave(text -> {
            kept.add(text);
            return NOON;
        });
        UI.getCurrent().add(field);
        return field;
    }

    @AfterEach
    void closeThePage() {
        MockVaadin.tearDown();
    }

    @Test
    void theAnswerSaysWhenTheWordsWereKept() {
        Answer answer = field.save("ask Priya", 1);

        assertThat(answer).isEqualTo(new Answer(NOON.toEpochMilli(), "", false));
        assertThat(kept).containsExactly("ask Priya");
    }

    @Test
    void wordsThatArriveLateDoNotReplaceNewerOnes() {
        field.save("newer", 2);

        assertThat(field.save("older", 1).at()).isEqualTo(NOON.toEpochMilli());
        assertThat(kept).containsExactly("newer");
    }

    @Test
    void wordsThatCouldNotBeKeptAreAskedForAgain() {
        field.onSave(text -> {
            throw new IllegalStateException("not now: " + text);
        });

        assertThat(field.save("secret", 1)).isEqualTo(new Answer(0, "", true));

        field.onSave(text -> NOON);
        assertThat(field.save("secret", 1).at()).isPositive();
    }

    @Test
    void aRefusalIsSaidInItsOwnWordsAndNotRepeated() {
        field.onSave(text -> {
            throw new SaveRefusedException("one line, please");
        });

        assertThat(field.save("a\nb", 1)).isEqualTo(new Answer(0, "one line, please", false));
    }

    @Test
    void moreThanTheFieldTakesIsRefused() {
        field.setMaxLength(5);

        assertThat(field.save("123456", 1)).isEqualTo(new Answer(0, "this field takes 5 characters at most.", false));
        assertThat(field.save("12345", 2).at()).isPositive();
        assertThat(kept).containsExactly("12345");
    }

    @Test
    void aFieldThatCanOnlyBeReadKeepsNothing() {
        field.setReadOnly(true);

        assertThat(field.save("smuggled in", 1)).isEqualTo(new Answer(0, "this field can only be read.", false));
        assertThat(kept).isEmpty();
    }

    @Test
    void noWordStaysOnTheServer() {
        field.load("loaded canary");
        field.save("saved canary", 1);
        MockVaadin.clientRoundtrip(false);

        assertThat(elements(field.getElement())).allSatisfy(element -> {
            assertThat(element.getOuterHTML()).doesNotContain("canary");
            assertThat(element.getPropertyNames().map(element::getProperty))
                    .noneMatch(value -> value.contains("canary"));
        });
    }

    @Test
    void labelVisibilityHintAndErrorBelongToTheField() {
        field.setHint("who, when, where");
        field.setErrorMessage("please say when");
        field.setInvalid(true);

        Element text = text();
        assertThat(label().getAttribute("for")).isEqualTo(text.getAttribute("id"));
        assertThat(text.getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(Stream.of(text.getAttribute("aria-describedby").split(" ")).map(this::wordsOf))
                .containsExactly("only you", "who, when, where", "please say when");
    }

    @Test
    void aFieldWithoutABadgeDescribesItselfByWhatIsThere() {
        field.setVisibility(null);

        assertThat(Stream.of(text().getAttribute("aria-describedby").split(" ")))
                .allSatisfy(id -> assertThat(elements(field.getElement()).map(element -> element.getAttribute("id")))
                        .contains(id));
    }

    @Test
    void oneLineKeepsAllThatWasSaidOfTheField() {
        field.setPlaceholder("ask");
        field.setMaxLength(80);

        field.setSingleLine(true);

        assertThat(text().getTag()).isEqualTo("input");
        assertThat(text().getAttribute("placeholder")).isEqualTo("ask");
        assertThat(text().getAttribute("maxlength")).isEqualTo("80");
        assertThat(label().getAttribute("for")).isEqualTo(text().getAttribute("id"));
    }

    @Test
    void aHiddenLabelIsStillThereForWhoeverListens() {
        field.setLabelHidden(true);

        assertThat(label().getText()).isEqualTo("First step");
        assertThat(label().getAttribute("class")).contains("visually-hidden");
    }

    private Element text() {
        return elements(field.getElement())
                .filter(element -> element.getTag().matches("textarea|input"))
                .findFirst()
                .orElseThrow();
    }

    private Element label() {
        return elements(field.getElement())
                .filter(element -> element.getTag().equals("label"))
                .findFirst()
                .orElseThrow();
    }

    private String wordsOf(String id) {
        return elements(field.getElement())
                .filter(element -> id.equals(element.getAttribute("id")))
                .map(Element::getTextRecursively)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> elements(Element root) {
        return Stream.concat(
                Stream.of(root),
                root.getChildren().filter(child -> !child.isTextNode()).flatMap(SealedTextAreaTests::elements));
    }
}

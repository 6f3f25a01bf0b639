package org.cairn.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;
import org.cairn.common.TextVersion;
import org.cairn.common.ui.TextSaving.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.UncategorizedSQLException;

class SealedTextAreaTests {

    private final OneText text = new OneText();
    private final SealedTextArea field = onAPage();
    private double sequence;

    private SealedTextArea onAPage() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.UK);
        SealedTextArea field = new SealedTextArea("First step", Visibility.ONLY_YOU);
        field.show(text);
        UI.getCurrent().add(field);
        return field;
    }

    /** What was typed into what the field showed when it said {@code shown}. */
    private Answer type(String shown, String words) {
        return field.save(words, ++sequence, TextVersion.of(shown).value());
    }

    private static Answer saved(String words) {
        return new Answer(
                OneText.NOON.toEpochMilli(), "", false, TextVersion.of(words).value(), null);
    }

    private static Answer notSaved(String problem, boolean again) {
        return new Answer(0, problem, again, "", null);
    }

    @AfterEach
    void closeThePage() {
        MockVaadin.tearDown();
    }

    @Test
    void theAnswerSaysWhenTheWordsWereKept() {
        assertThat(type("", "ask Priya")).isEqualTo(saved("ask Priya"));
        assertThat(text.kept).containsExactly("ask Priya");
    }

    @Test
    void wordsThatArriveLateDoNotReplaceNewerOnes() {
        field.save("newer", 2, TextVersion.of("").value());

        assertThat(field.save("older", 1, TextVersion.of("").value())).isEqualTo(saved("newer"));
        assertThat(text.kept).containsExactly("newer");
    }

    @Test
    void wordsThatCouldNotBeKeptAreAskedForAgain() {
        text.trouble = new IllegalStateException("not now: secret");
        assertThat(type("", "secret")).isEqualTo(notSaved("", true));

        text.trouble = null;
        assertThat(type("", "secret")).isEqualTo(saved("secret"));
    }

    static Stream<RuntimeException> fullDisks() {
        return Stream.of(
                new UncheckedIOException(new IOException("No space left on device")),
                new UncheckedIOException(new IOException("File too large")),
                new UncheckedIOException(new FileSystemException("cairn.mv.db", null, "Disk quota exceeded")),
                new UncategorizedSQLException("insert", null, new SQLException("could not extend file", "53100")));
    }

    @ParameterizedTest
    @MethodSource("fullDisks")
    void aFullDiskIsSaidInASentenceAndTriedAgain(RuntimeException full) {
        text.trouble = full;

        Answer answer = type("", "ask Priya");

        assertThat(answer.problem()).contains("disk", "full");
        assertThat(answer.again()).isTrue();
    }

    @Test
    void aRefusalIsSaidInItsOwnWordsAndNotRepeated() {
        text.trouble = new SaveRefusedException("one line, please");

        assertThat(type("", "a\nb")).isEqualTo(notSaved("one line, please", false));
    }

    @Test
    void whatAnotherWindowSavedMeanwhileIsShownAndNotWrittenOver() {
        text.anotherWindowSaves("ring Amir");

        Answer answer = type("", "ask Priya");

        assertThat(answer.at()).isZero();
        assertThat(answer.stored()).isEqualTo("ring Amir");
        assertThat(text.stored()).isEqualTo("ring Amir");
        assertThat(elements(field.getElement()).map(each -> each.getAttribute("data-choice")))
                .contains("mine", "other", "both");
    }

    @Test
    void whoeverHasSeenBothMayWriteOver() {
        text.anotherWindowSaves("ring Amir");
        Answer answer = type("", "ask Priya");

        assertThat(field.save("ask Priya", ++sequence, answer.version())).isEqualTo(saved("ask Priya"));
        assertThat(text.stored()).isEqualTo("ask Priya");
    }

    @Test
    void wordsThatHoldAllThatIsStoredReplaceIt() {
        text.anotherWindowSaves("ask Priya");

        assertThat(type("", "ask Priya on Monday")).isEqualTo(saved("ask Priya on Monday"));
    }

    @Test
    void ownWordsOfWhichThePageNeverHeardAreNoOtherWindow() {
        type("", "ask Priya");

        assertThat(type("", "ring her")).isEqualTo(saved("ring her"));
    }

    @Test
    void newsOfAnotherWindowDoNotMakeItsWordsOurOwn() {
        type("", "ask Priya");
        text.anotherWindowSaves("ring Amir");
        field.refresh();

        assertThat(type("ask Priya", "write to her").stored()).isEqualTo("ring Amir");
    }

    @Test
    void moreThanTheFieldTakesIsRefused() {
        field.setMaxLength(5);

        assertThat(type("", "123456")).isEqualTo(notSaved("this field takes 5 characters at most.", false));
        assertThat(type("", "12345").at()).isPositive();
        assertThat(text.kept).containsExactly("12345");
    }

    @Test
    void aFieldThatCanOnlyBeReadKeepsNothing() {
        field.setReadOnly(true);

        assertThat(type("", "smuggled in")).isEqualTo(notSaved("this field can only be read.", false));
        assertThat(text.kept).isEmpty();
    }

    @Test
    void noWordStaysInTheField() {
        type("", "saved canary");
        text.anotherWindowSaves("another canary");
        type("", "a third canary");
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

        Element input = input();
        assertThat(label().getAttribute("for")).isEqualTo(input.getAttribute("id"));
        assertThat(input.getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(Stream.of(input.getAttribute("aria-describedby").split(" ")).map(this::wordsOf))
                .containsExactly("only you", "who, when, where", "please say when");
    }

    @Test
    void aFieldWithoutABadgeDescribesItselfByWhatIsThere() {
        field.setVisibility(null);

        assertThat(Stream.of(input().getAttribute("aria-describedby").split(" ")))
                .allSatisfy(id -> assertThat(elements(field.getElement()).map(element -> element.getAttribute("id")))
                        .contains(id));
    }

    @Test
    void oneLineKeepsAllThatWasSaidOfTheField() {
        field.setPlaceholder("ask");
        field.setMaxLength(80);

        field.setSingleLine(true);

        assertThat(input().getTag()).isEqualTo("input");
        assertThat(input().getAttribute("placeholder")).isEqualTo("ask");
        assertThat(input().getAttribute("maxlength")).isEqualTo("80");
        assertThat(label().getAttribute("for")).isEqualTo(input().getAttribute("id"));
    }

    @Test
    void aHiddenLabelIsStillThereForWhoeverListens() {
        field.setLabelHidden(true);

        assertThat(label().getText()).isEqualTo("First step");
        assertThat(label().getAttribute("class")).contains("visually-hidden");
    }

    private Element input() {
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

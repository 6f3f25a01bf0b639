package org.cairn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the note field promises while somebody types: nothing is lost, nothing jumps, and it says how it stands. */
@Tag("browser")
class NoteFieldTests {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private NoteFieldPage page;

    @BeforeEach
    void openThePage() {
        page = new NoteFieldPage(CHROMIUM.newPerson());
    }

    @Test
    void wordsAreOnTheirWayWithinASecondOfAPause() {
        page.type("Third partner left");
        page.pass(500);
        assertThat(page.saves()).isEmpty();

        page.pass(200);

        assertThat(page.saves()).containsExactly("Third partner left");
        assertThat(page.state()).isEqualTo("saved");
        assertThat(page.seen()).matches("Saved · \\d\\d:\\d\\d:\\d\\d");
    }

    @Test
    void whoeverTypesOnIsSavedAtLeastEveryThreeSeconds() {
        for (int i = 0; i < 60; i++) {
            page.type("x");
            page.pass(200);
        }

        assertThat(page.saves()).hasSizeBetween(4, 6);
        assertThat(page.saves().getLast()).hasSizeGreaterThan(45);
    }

    @Test
    void oneSaveIsUnderWayAtATimeAndTheLatestWordsWin() {
        page.serverIs("silent");
        page.type("one");
        page.pass(700);
        page.type(" two");
        page.pass(700);
        page.type(" three");
        page.pass(700);
        assertThat(page.saves()).containsExactly("one");

        page.answerAtLast();
        page.pass(700);

        assertThat(page.saves()).containsExactly("one", "one two three");
    }

    @Test
    void nothingIsSentWhileAnInputMethodIsStillChoosingLetters() {
        page.compose("compositionstart");
        page.type("にほ");
        page.pass(4000);
        assertThat(page.saves()).isEmpty();

        page.compose("compositionend");
        page.pass(700);

        assertThat(page.saves()).containsExactly("にほ");
    }

    @Test
    void aClickElsewhereFindsTheWordsAlreadyOnTheirWay() {
        page.type("just typed");

        page.elsewhere().click();

        assertThat(page.happened()).containsExactly("save", "click");
        assertThat(page.saves()).containsExactly("just typed");
    }

    @Test
    void aShortcutFindsThemOnTheirWayToo() {
        page.type("just typed");

        page.field().press("Control+Enter");

        assertThat(page.saves()).containsExactly("just typed");
    }

    @Test
    void whatIsStoredNeverReplacesWordsThatAreNotSavedYet() {
        page.load("before");
        page.type(" and after");

        page.load("from another window");

        assertThat(page.field().inputValue()).contains("and after");
    }

    @Test
    void theCaretStaysWhereItIsWhateverTheServerSays() {
        page.load("one two three");
        page.field().focus();
        page.field().evaluate("field => field.setSelectionRange(3, 3)");
        page.type("!");
        page.pass(700);

        page.load("something else");

        assertThat(page.field().inputValue()).isEqualTo("one! two three");
        assertThat(page.caret()).isEqualTo(4);

        page.elsewhere().click();
        assertThat(page.field().inputValue()).isEqualTo("something else");
    }

    @Test
    void wordsTypedBeforeTheStoredOnesCameAreKeptBesideThem() {
        page.type("hasty");

        page.load("stored");
        page.pass(700);

        assertThat(page.saves()).containsExactly("stored\n\nhasty");
    }

    @Test
    void aSaveThatFailsIsTriedAgainUntilItSucceeds() {
        page.serverIs("broken");
        page.type("keep me");
        page.pass(700);
        assertThat(page.state()).isEqualTo("waiting");
        assertThat(page.seen()).isEqualTo("Waiting, in this page alone");
        page.serverIs("gone");
        page.pass(1100);
        assertThat(page.state()).isEqualTo("waiting");

        page.serverIs("well");
        page.pass(2100);

        assertThat(page.saves()).containsExactly("keep me", "keep me", "keep me");
        assertThat(page.seen()).startsWith("Saved");
    }

    @Test
    void aServerThatDoesNotAnswerIsReportedAndAskedAgain() {
        page.serverIs("silent");
        page.type("keep me");
        page.pass(700);
        assertThat(page.seen()).isEqualTo("Saving…");

        page.pass(5000);
        assertThat(page.seen()).startsWith("Waiting");

        page.serverIs("well");
        page.pass(12_000);
        assertThat(page.saves()).containsExactly("keep me", "keep me");
        assertThat(page.seen()).startsWith("Saved");
    }

    @Test
    void whatIsRefusedIsSaidAndSentAgainOnlyWhenItHasChanged() {
        page.serverIs("refusing");
        page.type("too much");
        page.pass(700);
        page.pass(60_000);
        assertThat(page.saves()).hasSize(1);
        assertThat(page.seen()).isEqualTo("Not saved yet: too long");

        page.serverIs("well");
        page.type(" or not");
        page.pass(700);

        assertThat(page.saves()).containsExactly("too much", "too much or not");
        assertThat(page.seen()).startsWith("Saved");
    }

    @Test
    void eachTextIsSentWithTheVersionItWasMadeFrom() {
        page.load("stored", "one");
        page.type(" and more");
        page.pass(700);
        page.type(" still");
        page.pass(700);

        assertThat(page.bases()).hasSize(2).startsWith("one").last().asString().startsWith("v");
    }

    @Test
    void whatAnotherWindowSavedStandsBesideWhatIsWrittenHere() {
        page.serverIs("differing");
        page.type("my words");
        page.pass(700);

        assertThat(page.sides()).containsExactly("my words", "their words");
        assertThat(page.field().inputValue()).isEqualTo("my words");
        assertThat(page.caret()).isEqualTo(8);
        assertThat(page.seen()).isEqualTo("Not saved yet: differs");

        page.type(" go on");
        page.pass(10_000);

        assertThat(page.sides()).containsExactly("my words go on", "their words");
        assertThat(page.saves())
                .as("nothing is sent before somebody has chosen")
                .containsExactly("my words");
    }

    @Test
    void keepingMineIsAChangeOfTheirs() {
        somebodyElseSavedWhileIWrote();

        page.choose("mine");

        assertThat(page.saves()).last().isEqualTo("my words");
        assertThat(page.bases()).last().isEqualTo("theirs");
        assertThat(page.sides()).isEmpty();
        page.pass(100);
        assertThat(page.seen()).startsWith("Saved");
    }

    @Test
    void takingTheOtherSendsNothing() {
        somebodyElseSavedWhileIWrote();

        page.choose("other");
        page.pass(60_000);

        assertThat(page.field().inputValue()).isEqualTo("their words");
        assertThat(page.saves()).containsExactly("my words");
        page.type(" and mine");
        page.pass(700);
        assertThat(page.bases()).last().isEqualTo("theirs");
    }

    @Test
    void keepingBothPutsOneBelowTheOther() {
        somebodyElseSavedWhileIWrote();

        page.choose("both");

        assertThat(page.saves()).last().isEqualTo("their words\n\nmy words");
    }

    private void somebodyElseSavedWhileIWrote() {
        page.serverIs("differing");
        page.type("my words");
        page.pass(700);
        page.serverIs("well");
    }

    @Test
    void aClearedFieldStaysEmptyAndSendsNothing() {
        page.serverIs("silent");
        page.type("secret");
        page.pass(700);
        page.clear();

        page.answerAtLast();
        page.elsewhere().click();
        page.pass(60_000);

        assertThat(page.field().inputValue()).isEmpty();
        assertThat(page.saves()).containsExactly("secret");
    }

    @Test
    void takingEverythingOutIsSavedToo() {
        page.load("something");

        page.field().fill("");
        page.pass(700);

        assertThat(page.saves()).containsExactly("");
    }

    @Test
    void everyKindOfTextArrivesAsItIs() {
        String words = "Grüße 👩‍⚕️ שלום <b>&amp;</b> \u0001\t" + "long ".repeat(4000);

        page.type(words);
        page.pass(700);

        assertThat(page.saves()).containsExactly(words);
    }

    @Test
    void halfACharacterBecomesTheSignForAMissingOne() {
        page.field()
                .evaluate("field => { field.value = 'a\\ud83d b'; "
                        + "field.dispatchEvent(new Event('input', { bubbles: true })) }");
        page.pass(700);

        assertThat(page.saves()).containsExactly("a\ufffd b");
        page.pass(60_000);
        assertThat(page.saves()).as("sent once and not for ever").hasSize(1);
    }

    @Test
    void savesAreAnnouncedAtMostEveryTenSeconds() {
        page.type("one");
        page.pass(700);
        String first = page.heard();
        assertThat(first).startsWith("Saved");
        page.pass(1000);
        page.type(" two");
        page.pass(3000);
        assertThat(page.seen()).isNotEqualTo(first);
        assertThat(page.heard()).isEqualTo(first);

        page.pass(10_000);

        assertThat(page.heard()).isEqualTo(page.seen());
    }
}

package org.cairn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What waits on the device while nobody answers: sealed, given back once, and gone when it has arrived. */
@Tag("browser")
class StashTests {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final String PLACE = "meeting/4/note/blocks";
    private static final int KEY = 7;

    private BrowserContext device;
    private Page window;
    private NoteFieldPage page;

    @BeforeEach
    void somebodyTypesWhileNobodyAnswers() {
        window = CHROMIUM.newPerson();
        device = window.context();
        page = NoteFieldPage.overASafeLine(window);
        page.waitAt(PLACE, KEY);
        page.load("stored", "one");
        page.serverIs("gone");
        page.type(" and canary");
        page.pass(1000);
        page.isKeptHere();
    }

    @Test
    void itIsNoiseWithoutTheKey() {
        assertThat(page.seen()).isEqualTo("Waiting, kept here");
        assertThat(page.stash()).contains(PLACE).doesNotContain("canary").doesNotContain("stored");
    }

    @Test
    void whatHasArrivedIsGoneFromTheDevice() {
        page.serverIs("well");
        page.pass(5_000);

        assertThat(page.saves()).last().isEqualTo("stored and canary");
        eventuallyEmpty(page);
    }

    @Test
    void theNextWindowTakesItUpAndSavesIt() {
        NoteFieldPage next = comeBack(KEY);
        next.load("stored", "one");
        next.field().page().waitForFunction("() => document.querySelector('#f').value.includes('canary')");
        next.pass(1000);

        assertThat(next.saves()).containsExactly("stored and canary");
        assertThat(next.bases()).containsExactly("one");
        assertThat(next.seen()).contains("and back");
        eventuallyEmpty(next);
    }

    @Test
    void itIsSavedAsAChangeOfWhatItWasMadeFrom() {
        NoteFieldPage next = comeBack(KEY);
        next.serverIs("differing");
        next.load("their words", "two");
        next.field().page().waitForFunction("() => document.querySelector('#f').value.includes('canary')");
        next.pass(1000);

        assertThat(next.bases())
                .as("so that the server sees that both have changed")
                .containsExactly("one");
        assertThat(next.sides()).containsExactly("stored and canary", "their words");
    }

    @Test
    void whatHadArrivedBeforeTheAnswerWasLostIsNoSecondVersion() {
        NoteFieldPage next = comeBack(KEY);
        next.load("stored and canary", "two");
        eventuallyEmpty(next);
        next.pass(1000);

        assertThat(next.saves()).isEmpty();
    }

    @Test
    void aWindowThatIsOpenKeepsItsWordsToItself() {
        Page other = device.newPage();
        NoteFieldPage beside = NoteFieldPage.overASafeLine(other);
        beside.waitAt(PLACE, KEY);
        beside.load("stored", "one");
        beside.pass(2000);

        assertThat(beside.field().inputValue()).isEqualTo("stored");
        assertThat(page.stash()).contains(PLACE);
    }

    @Test
    void anotherFieldOrAnotherKeyGetsNothing() {
        NoteFieldPage next = comeBack(KEY + 1);
        next.load("stored", "one");
        next.pass(2000);
        eventuallySaid(next);

        assertThat(next.field().inputValue()).isEqualTo("stored");
        assertThat(next.saves()).isEmpty();
        assertThat(next.unopened()).as("what the person hears of").containsExactly(PLACE);
        assertThat(next.stash()).as("until it is let go").contains(PLACE);
    }

    @Test
    void overAPlainLineItSaysThatNothingIsKept() {
        NoteFieldPage plain = new NoteFieldPage(device.newPage());
        plain.waitAt(PLACE, KEY);
        plain.load("stored", "one");
        plain.serverIs("gone");
        plain.type(" more");
        plain.pass(1000);

        assertThat(plain.seen()).isEqualTo("Waiting, in this page alone");
    }

    private NoteFieldPage comeBack(int key) {
        Page next = device.newPage();
        window.close();
        NoteFieldPage page = NoteFieldPage.overASafeLine(next);
        page.waitAt(PLACE, key);
        return page;
    }

    /** Looking into the store and trying the key take real time, in which the clock of the page stands still. */
    private static void eventuallySaid(NoteFieldPage page) {
        for (int round = 0; round < 500 && page.unopened().isEmpty(); round++) {
            page.pass(20);
        }
    }

    private static void eventuallyEmpty(NoteFieldPage page) {
        page.field().page().waitForFunction("async () => (await (" + NoteFieldPage.STASH + ")()) === ''");
    }
}

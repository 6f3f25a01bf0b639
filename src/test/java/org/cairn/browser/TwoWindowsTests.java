package org.cairn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One mentor has the same meeting open in two windows: they stay in step, and neither writes over the other. */
@Tag("browser")
class TwoWindowsTests {

    @RegisterExtension
    static final SharedCairn CAIRN = new SharedCairn();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static String meeting;

    private Page here;
    private Page there;

    @BeforeEach
    void openTheSameMeetingTwice() {
        here = CHROMIUM.newPerson();
        MentorInTheBrowser mentor = CAIRN.mentorAt(here);
        if (meeting != null) {
            here.navigate(meeting);
        } else {
            mentor.beginsAnotherRelationship("R. A.");
            mentor.press("90 minutes");
            assertThat(here.locator("h1")).hasText("First interview");
            mentor.goesTo("Agree");
            // what is caught fills the zone beneath the notes, where two versions need their room
            for (String theme : List.of("asking", "the list", "Thursdays")) {
                mentor.press("+ Theme");
                here.keyboard().type(theme);
                here.keyboard().press("Enter");
                assertThat(here.locator(".block-card.brief", new Page.LocatorOptions().setHasText(theme)))
                        .isVisible();
            }
            here.waitForURL(Pattern.compile("/meetings/"));
            meeting = here.url();
        }
        assertThat(notes(here)).isVisible();
        type(here, "as it was");
        isSaved(here);
        there = here.context().newPage();
        there.navigate(here.url());
        assertThat(notes(there)).hasValue("as it was");
    }

    @Test
    void whatIsWrittenHereAppearsThere() {
        type(here, "written here");

        assertThat(notes(there)).hasValue("written here");
        type(there, "and answered there");
        assertThat(notes(here)).hasValue("and answered there");
        assertThat(here.locator(".differing:visible")).hasCount(0);
    }

    @Test
    void differentFieldsAreSavedSideBySide() {
        Locator worthwhile = agreement(there, "worth");
        worthwhile.fill("an afternoon to think");
        notes(here).fill("seems tired");
        isSaved(here);
        isSaved(there);

        assertThat(agreement(here, "worth")).hasValue("an afternoon to think");
        assertThat(notes(there)).hasValue("seems tired");
        assertThat(here.locator(".differing:visible")).hasCount(0);
        worthwhile.fill("");
        isSaved(there);
    }

    @Test
    void aCaretIsLeftAloneAndWordsOfBothStandSideBySide() {
        notes(here).focus();
        type(there, "written there");
        isSaved(there);
        assertThat(notes(here)).hasValue("as it was");

        here.keyboard().press("End");
        here.keyboard().type(" and is");

        Locator differing = here.locator(".differing:visible");
        assertThat(differing.locator("[data-side=mine]")).hasText("as it was and is");
        assertThat(differing.locator("[data-side=other] mark")).hasCount(0);
        assertThat(differing.locator("[data-side=other]")).hasText("written there");
        assertThat(notes(here)).isFocused();
        here.keyboard().type(" for good");
        assertThat(differing.locator("[data-side=mine]")).hasText("as it was and is for good");

        here.getByText("Keep both", new Page.GetByTextOptions().setExact(true)).click();

        isSaved(here);
        assertThat(notes(there)).hasValue("written there\n\nas it was and is for good");
        here.reload();
        assertThat(notes(here)).hasValue("written there\n\nas it was and is for good");
    }

    @Test
    void theOtherIsTakenWhenItIsChosen() {
        notes(here).focus();
        type(there, "the better words");
        isSaved(there);
        type(here, "mine");
        here.getByText("Take the other").click();

        assertThat(notes(here)).hasValue("the better words");
        here.reload();
        assertThat(notes(here)).hasValue("the better words");
    }

    private static Locator notes(Page page) {
        return page.locator(".notes-field:not(.put-away) textarea");
    }

    private static Locator agreement(Page page, String word) {
        return page.locator(".agreement-item", new Page.LocatorOptions().setHasText(word))
                .first()
                .locator("textarea");
    }

    private static void type(Page page, String words) {
        notes(page).press("Control+a");
        page.keyboard().type(words);
        notes(page).blur();
    }

    private static void isSaved(Page page) {
        page.waitForFunction("() => [...document.querySelectorAll('cairn-editor')].every(editor => !editor.dirty)");
    }
}

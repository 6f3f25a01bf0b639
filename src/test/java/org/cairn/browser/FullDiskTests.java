package org.cairn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A disk without room: a sentence beside the field, the words stay, and saving goes on by itself when there is room. */
@Tag("browser")
class FullDiskTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void wordsStayInThePageAndAreSavedAsSoonAsThereIsRoom() throws IOException {
        try (SmallDisk disk = SmallDisk.ofMegabytes(48);
                RunningCairn cairn = RunningCairn.in(disk.path())) {
            cairn.start();
            Page page = CHROMIUM.newPerson();
            MentorInTheBrowser mentor = new MentorInTheBrowser(page, cairn);
            mentor.setsUp();
            mentor.beginsARelationship("R. A.");
            mentor.press("60 minutes");
            mentor.goesTo("Future self");
            mentor.notes().fill("saved before");
            mentor.isSaved();
            mentor.goesTo("Present self");

            disk.fillFor(cairn);
            String words = "words for which there is no room ".repeat(2_000);
            mentor.notes().fill(words);

            assertThat(page.locator(".notes-field .editor-problem:visible"))
                    .containsText("the disk on which Cairn stores is full");
            assertThat(mentor.notes()).hasValue(words);
            page.waitForFunction("() => [...document.querySelectorAll('cairn-editor')].every(editor => editor.safe)");
            Page beside = page.context().newPage();
            beside.navigate(cairn.address("relationships"));
            assertThat(beside.locator("body")).containsText("The disk on which Cairn stores is full");

            disk.makeRoomFor(cairn);
            mentor.isSaved();

            page.reload();
            assertThat(mentor.notes()).hasValue(words);
            mentor.goesTo("Future self");
            assertThat(mentor.notes()).hasValue("saved before");
            mentor.notes().fill("saved afterwards");
            mentor.isSaved();
            assertThat(cairn.console()).contains("is full", "is open again").doesNotContain("words for which");
            everythingBelongsToTheOwner(cairn.home());
        }
        CHROMIUM.forgetProblems();
    }

    private static void everythingBelongsToTheOwner(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .as(file.toString())
                    .isEqualTo("rw-------"));
        }
    }
}

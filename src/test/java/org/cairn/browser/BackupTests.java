package org.cairn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A backup that is made in the middle of a meeting, and put back after the folder is lost, opens with the same password. */
@Tag("browser")
class BackupTests {

    @RegisterExtension
    static final RunningCairn CAIRN = RunningCairn.onAnEmptyFolder();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @TempDir
    Path elsewhere;

    @Test
    void everyWordThatWasKeptAtTheBackupIsThereAfterTheRestore() throws IOException {
        Page page = CHROMIUM.newPerson();
        MentorInTheBrowser mentor = new MentorInTheBrowser(page, CAIRN);
        mentor.setsUp();
        mentor.beginsARelationship("R. A.");
        mentor.press("60 minutes");
        mentor.goesTo("Present self");
        mentor.notes().fill("kept before the backup");
        mentor.isSaved();

        Path file = elsewhere.resolve("mine.backup");
        assertThat(CAIRN.does("backup", file.toString())).contains("read again and found whole");
        mentor.notes().fill("kept after the backup");
        mentor.isSaved();
        CAIRN.kill9();
        Files.delete(CAIRN.home().resolve("cairn.mv.db"));
        assertThat(CAIRN.does("restore", file.toString())).contains("is back").doesNotContain("is now");
        CAIRN.start();

        page = CHROMIUM.newPerson();
        mentor = new MentorInTheBrowser(page, CAIRN);
        mentor.signsIn();
        mentor.press("Continue");
        mentor.goesTo("Present self");
        assertThat(mentor.notes()).hasValue("kept before the backup");
        mentor.notes().fill("kept after the restore");
        mentor.isSaved();
        CHROMIUM.forgetProblems();
    }
}

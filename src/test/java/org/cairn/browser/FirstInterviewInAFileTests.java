package org.cairn.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The first interview as most mentors run it: the embedded database. Every page is looked at, in every size. */
class FirstInterviewInAFileTests extends FirstInterviewJourney {

    @RegisterExtension
    static final RunningCairn CAIRN = RunningCairn.onAnEmptyFolder();

    FirstInterviewInAFileTests() {
        super(CAIRN);
    }

    @Override
    void look(Page page, String name) {
        Screens.look(page, name);
    }
}

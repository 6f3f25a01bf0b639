package org.cairn.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A Cairn with one mentor that all classes of this Java share, for tests that neither end it nor count what is there: each
 * class begins relationships of its own and signs in once. To start and to set up a Cairn costs more than most tests.
 */
final class SharedCairn implements BeforeAllCallback {

    private static RunningCairn cairn;
    private static boolean isSetUp;

    private List<Cookie> session = List.of();

    @Override
    public void beforeAll(ExtensionContext context) {
        Chromium.path();
        if (cairn == null) {
            cairn = RunningCairn.onAnEmptyFolder().start();
            Runtime.getRuntime().addShutdownHook(new Thread(cairn::close));
        }
    }

    /** The mentor, signed in, with nothing open on this page. */
    MentorInTheBrowser mentorAt(Page page) {
        MentorInTheBrowser mentor = new MentorInTheBrowser(page, cairn);
        if (!session.isEmpty()) {
            page.context().addCookies(session);
            return mentor;
        }
        if (isSetUp) {
            mentor.signsIn();
        } else {
            mentor.setsUp();
            isSetUp = true;
        }
        session = page.context().cookies();
        return mentor;
    }

    String address(String page) {
        return cairn.address(page);
    }
}

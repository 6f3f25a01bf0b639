package org.cairn.bench;

import com.microsoft.playwright.Page;
import org.cairn.browser.RunningCairn;
import org.cairn.load.Scheme;

/** A page behind the sign-in. */
final class Inside {

    private Inside() {}

    static Page of(RunningCairn cairn, Scheme.InAMeeting mentor, Page page) {
        page.navigate(cairn.address("sign-in"));
        page.locator("input[name=username]").fill(mentor.email());
        page.locator("input[type=password]").fill(Scheme.PASSWORD);
        page.keyboard().press("Enter");
        page.locator(".rail").first().waitFor();
        return page;
    }
}

package org.cairn.people.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScreensTests {

    private UI page;
    private VaadinSession session;
    private HttpSession browser;

    @BeforeEach
    void aPageIsOpen() {
        MockVaadin.setup();
        session = VaadinSession.getCurrent();
        session.removeUI(UI.getCurrent());
        page = new UI();
        page.getInternals().setSession(session);
        page.doInit(VaadinRequest.getCurrent(), 7, "page");
        session.addUI(page);
        UI.setCurrent(null);
        browser = ((WrappedHttpSession) session.getSession()).getHttpSession();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    /** As when the idle lock strikes while a save is on its way: the save is still answered. */
    @Test
    void aPageInTheMiddleOfARequestIsDroppedWhenItHasBeenAnswered() throws InterruptedException {
        Thread lock = Thread.ofPlatform().start(() -> Screens.dropAll(browser));
        lock.join();

        session.getService().runPendingAccessTasks(session);

        assertThat(page.getSession()).as("the page that is just being answered").isSameAs(session);
        session.unlock();
        try {
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> page.getSession() == null);
        } finally {
            session.lock();
        }
    }

    @Test
    void aPageThatNobodyIsWaitingForIsDroppedAtOnce() throws InterruptedException {
        session.unlock();
        try {
            Thread lock = Thread.ofPlatform().start(() -> Screens.dropAll(browser));
            lock.join();

            assertThat(page.getSession()).isNull();
        } finally {
            session.lock();
        }
    }
}

package org.cairn.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The pages of the application without a browser. Close it after each test. */
public final class Pages {

    private static final Routes ROUTES = new Routes().autoDiscoverViews("org.cairn");

    private Pages() {}

    /** Opens an empty page of a Cairn that is set up, as whoever is signed in on this thread. */
    public static void open(ApplicationContext context) {
        beSetUp(context.getBean(JdbcClient.class));
        openAsItIs(context);
    }

    /** Opens an empty page of a Cairn that perhaps nobody has set up yet. */
    public static void openAsItIs(ApplicationContext context) {
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        UI.getCurrent().setLocale(Locale.UK);
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null) {
            FakeRequest request =
                    (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
            request.setUserPrincipalInt(who);
            request.setUserInRole((principal, role) -> who.getAuthorities().stream()
                    .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority())));
        }
    }

    public static void close() {
        MockVaadin.tearDown();
    }

    /** The page and the open dialogs as a tree of components, with everything that can be read. */
    public static String text() {
        MockVaadin.clientRoundtrip(false);
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }

    /** Before there is an account, every page leads to setting up. */
    private static void beSetUp(JdbcClient jdbc) {
        if (jdbc.sql("select count(*) from account").query(Integer.class).single() == 0) {
            UUID person = UUID.randomUUID();
            jdbc.sql("insert into person (id, name, joined_at, version) values (?, 'The first', ?, 0)")
                    .params(person, OffsetDateTime.now())
                    .update();
            jdbc.sql("insert into account (person, email, password_hash, version) values (?, ?, 'none', 0)")
                    .params(person, person + "@example.org")
                    .update();
        }
    }
}

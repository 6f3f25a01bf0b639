package org.cairn.people.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.cairn.people.CurrentPerson;
import org.cairn.people.account.Appearance;
import org.cairn.people.own.OwnScreen;
import org.springframework.stereotype.Component;

/**
 * Writes the choice of light or dark into the page itself, so that the first picture is already right. A cookie that holds
 * this one word tells it to the sign-in page.
 */
@Component
class AppearanceOnEveryPage implements VaadinServiceInitListener {

    private static final String COOKIE = "cairn-appearance";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private final OwnScreen screen;
    private final CurrentPerson person;

    AppearanceOnEveryPage(OwnScreen screen, CurrentPerson person) {
        this.screen = screen;
        this.person = person;
    }

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.addIndexHtmlRequestListener(this::write);
    }

    private void write(IndexHtmlResponse page) {
        Appearance appearance;
        if (person.isSignedIn()) {
            appearance = screen.appearance();
            remember(page, appearance);
        } else {
            appearance = remembered(page.getVaadinRequest()).orElse(Appearance.SYSTEM);
        }
        if (appearance != Appearance.SYSTEM) {
            String scheme = name(appearance);
            page.getDocument().getElementsByTag("html").attr("data-theme", scheme);
            page.getDocument().select("meta[name=color-scheme]").attr("content", scheme);
        }
    }

    static String name(Appearance appearance) {
        return appearance.name().toLowerCase(Locale.ROOT);
    }

    private static void remember(IndexHtmlResponse page, Appearance appearance) {
        if (remembered(page.getVaadinRequest()).orElse(Appearance.SYSTEM) == appearance) {
            return;
        }
        String path = page.getVaadinRequest().getContextPath();
        Cookie cookie = new Cookie(COOKIE, name(appearance));
        cookie.setPath(path == null || path.isEmpty() ? "/" : path);
        cookie.setHttpOnly(true);
        cookie.setMaxAge(A_YEAR);
        cookie.setSecure(page.getVaadinRequest().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        page.getVaadinResponse().addCookie(cookie);
    }

    private static Optional<Appearance> remembered(VaadinRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> Arrays.stream(Appearance.values())
                        .filter(appearance -> name(appearance).equals(cookie.getValue())))
                .findFirst();
    }
}

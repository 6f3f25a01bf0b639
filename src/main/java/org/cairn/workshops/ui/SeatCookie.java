package org.cairn.workshops.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.cairn.workshops.SeatTicket;

/** The participant's ticket in their browser: out of reach for scripts, for this Cairn alone, for a day. */
final class SeatCookie {

    static final String NAME = "cairn-seat";

    private static final Duration A_DAY = Duration.ofHours(24);

    private SeatCookie() {}

    static Optional<SeatTicket> read() {
        Cookie[] cookies = request().getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .findFirst()
                        .flatMap(cookie -> SeatTicket.parse(cookie.getValue()));
    }

    static void give(SeatTicket ticket) {
        set(ticket.toCookie(), A_DAY);
    }

    static void takeAway() {
        set("", Duration.ZERO);
    }

    private static void set(String value, Duration age) {
        HttpServletRequest request = request();
        Cookie cookie = new Cookie(NAME, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) age.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        VaadinServletResponse.getCurrent().getHttpServletResponse().addCookie(cookie);
    }

    private static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }
}

package org.cairn.people.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a page sends to its own parts after its session has ended begins no new one: that would take the place of the
 * session in which the browser is just about to sign in, and with it the page that it came from.
 */
final class NothingForAnEndedSession extends OncePerRequestFilter {

    private static final String PARTS_OF_A_PAGE = "/VAADIN/dynamic/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + PARTS_OF_A_PAGE)
                || request.getSession(false) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
}

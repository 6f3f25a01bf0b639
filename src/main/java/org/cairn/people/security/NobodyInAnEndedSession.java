package org.cairn.people.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.cairn.people.session.SignedInSessions;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whose session was ended from elsewhere is nobody from then on. Its page loads again at once, perhaps a moment before
 * the browser's session is gone, and would otherwise meet the locked view of a session that nothing opens any more.
 */
final class NobodyInAnEndedSession extends OncePerRequestFilter {

    private final SignedInSessions sessions;

    NobodyInAnEndedSession(SignedInSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        HttpSession browser = request.getSession(false);
        if (browser != null && sessions.hasEnded(browser)) {
            try {
                browser.invalidate();
            } catch (IllegalStateException e) {
                // whoever ended it was faster
            }
        }
        rest.doFilter(request, response);
    }
}

package org.cairn.people.security;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cairn.people.SignedInPerson;
import org.cairn.people.account.EmailAddress;
import org.cairn.people.security.SignInFailure.Reason;
import org.cairn.people.session.Device;
import org.cairn.people.session.SignedInSessions;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/** What the browser gets after the sign-in form was sent: the page it wanted, or the form again with a sentence. */
@Component
class SignInAnswers extends VaadinSavedRequestAwareAuthenticationSuccessHandler
        implements AuthenticationFailureHandler, AccessDeniedHandler {

    static final String FORM = "/sign-in";

    private final SignedInSessions sessions;
    private final AccessDeniedHandler denied = new AccessDeniedHandlerImpl();

    SignInAnswers(SignedInSessions sessions, VaadinDefaultRequestCache requests) {
        this.sessions = sessions;
        HttpSessionRequestCache withoutMark = new HttpSessionRequestCache();
        withoutMark.setMatchingRequestParameterName(null);
        withoutMark.setRequestMatcher(SignInAnswers::isPage);
        requests.setDelegateRequestCache(withoutMark);
        setRequestCache(requests);
    }

    /** What a page whose session has ended still asks for or sends by itself is no page to come back to. */
    private static boolean isPage(HttpServletRequest request) {
        String meantFor = request.getHeader("Sec-Fetch-Dest");
        return "GET".equals(request.getMethod()) && (meantFor == null || meantFor.equals("document"));
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        if (authentication.getPrincipal() instanceof SignedInPerson person) {
            sessions.tie(person.session(), request.getSession());
            sessions.cameWith(person.session(), Device.of(request.getHeader("User-Agent")));
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        SignInFailure failure = refusal instanceof SignInRefusedException refused
                ? new SignInFailure(refused.reason(), refused.minutes(), email(request))
                : new SignInFailure(Reason.WRONG, 0, email(request));
        showAgain(request, response, failure);
    }

    /** A form that was open for longer than its session is shown anew instead of an error page. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
            throws IOException, ServletException {
        boolean staleForm =
                exception instanceof CsrfException && request.getRequestURI().equals(request.getContextPath() + FORM);
        if (staleForm) {
            showAgain(request, response, new SignInFailure(Reason.STALE, 0, email(request)));
        } else {
            denied.handle(request, response, exception);
        }
    }

    private void showAgain(HttpServletRequest request, HttpServletResponse response, SignInFailure failure)
            throws IOException {
        failure.keep(request.getSession());
        getRedirectStrategy().sendRedirect(request, response, FORM);
    }

    private static String email(HttpServletRequest request) {
        String typed = request.getParameter("username");
        return typed == null ? "" : typed.substring(0, Math.min(typed.length(), EmailAddress.MAXIMUM_LENGTH));
    }
}

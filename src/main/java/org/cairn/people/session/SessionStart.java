package org.cairn.people.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.cairn.people.SignedInPerson;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Makes a browser's session a signed-in one, for the ways in that do not pass the sign-in form. */
@Component
public class SessionStart {

    private final SignedInSessions sessions;
    private final SecurityContextRepository contexts;
    private final CsrfTokenRepository tokens;

    SessionStart(SignedInSessions sessions, SecurityContextRepository contexts, CsrfTokenRepository tokens) {
        this.sessions = sessions;
        this.contexts = contexts;
        this.tokens = tokens;
    }

    /** Gives the browser session a new id (nobody can have planted it) and signs the person in. */
    public void signIn(SignedInPerson person, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        tokens.saveToken(null, request, response);
        replace(person, request, response);
        sessions.tie(person.session(), request.getSession());
        sessions.cameWith(person.session(), Device.of(request.getHeader("User-Agent")));
    }

    /** Signs the person in here and out everywhere else, as after a recovery. */
    public void signInAlone(SignedInPerson person, HttpServletRequest request, HttpServletResponse response) {
        signIn(person, request, response);
        sessions.endOthers(person.id(), person.session());
    }

    /** Goes on with what changed about the person, such as the name. */
    public void replace(SignedInPerson person, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(person));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    public static Authentication authentication(SignedInPerson person) {
        List<GrantedAuthority> authorities = person.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
    }
}

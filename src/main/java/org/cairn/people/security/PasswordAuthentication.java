package org.cairn.people.security;

import org.cairn.people.account.EmailAddress;
import org.cairn.people.account.Password;
import org.cairn.people.account.TooBusyException;
import org.cairn.people.guessing.NetworkAddress;
import org.cairn.people.guessing.TooManyAttemptsException;
import org.cairn.people.guessing.WrongGuessException;
import org.cairn.people.security.SignInFailure.Reason;
import org.cairn.people.session.SessionStart;
import org.cairn.people.session.SigningIn;
import org.cairn.vault.VaultBusyException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs in with e-mail address and password. The answer holds neither the password nor any key. */
@Component
class PasswordAuthentication implements AuthenticationProvider {

    private final SigningIn signingIn;

    PasswordAuthentication(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        try {
            return SessionStart.authentication(signingIn.signIn(email(attempt), password(attempt), address(attempt)));
        } catch (WrongGuessException e) {
            throw new SignInRefusedException(Reason.WRONG, 0);
        } catch (TooManyAttemptsException e) {
            throw new SignInRefusedException(Reason.TOO_MANY, e.minutes());
        } catch (TooBusyException | VaultBusyException e) {
            throw new SignInRefusedException(Reason.BUSY, 0);
        }
    }

    private static EmailAddress email(Authentication attempt) {
        try {
            return new EmailAddress(attempt.getName());
        } catch (IllegalArgumentException e) {
            throw new SignInRefusedException(Reason.WRONG, 0);
        }
    }

    private static Password password(Authentication attempt) {
        try {
            return Password.typed(String.valueOf(attempt.getCredentials()));
        } catch (IllegalArgumentException e) {
            throw new SignInRefusedException(Reason.WRONG, 0);
        }
    }

    private static NetworkAddress address(Authentication attempt) {
        return NetworkAddress.of(
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}

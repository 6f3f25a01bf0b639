package org.cairn.people.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.cairn.people.account.TooBusyException;
import org.cairn.people.guessing.TooManyAttemptsException;
import org.cairn.people.guessing.WrongGuessException;
import org.cairn.vault.VaultBusyException;
import org.cairn.vault.VaultChangedException;

/** Runs what asks for a secret, and answers with the sentence that belongs beside the field when it is refused. */
final class Attempt {

    private Attempt() {}

    /** Empty when it worked. {@code wrongKey} is the text for a wrong secret, be it malformed or another. */
    static Optional<String> refusal(Component speaker, String wrongKey, Runnable attempt) {
        try {
            attempt.run();
            return Optional.empty();
        } catch (WrongGuessException | IllegalArgumentException e) {
            return Optional.of(speaker.getTranslation(wrongKey));
        } catch (TooManyAttemptsException e) {
            return Optional.of(speaker.getTranslation("people.tooMany", e.minutes()));
        } catch (TooBusyException | VaultBusyException e) {
            return Optional.of(speaker.getTranslation("people.busy"));
        } catch (VaultChangedException e) {
            return Optional.of(speaker.getTranslation("people.changedMeanwhile"));
        }
    }

    /** Makes the attempt now, in whatever thread; the answer repeats how it went, for {@link #refusal}. */
    static Runnable tried(Runnable attempt) {
        try {
            attempt.run();
            return () -> {};
        } catch (RuntimeException e) {
            return () -> {
                throw e;
            };
        }
    }
}

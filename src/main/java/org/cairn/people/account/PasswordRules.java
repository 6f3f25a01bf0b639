package org.cairn.people.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;
import org.springframework.stereotype.Component;

/**
 * Says how hard a new password is to guess, and refuses the short and the common. A guesser who knows the person's
 * name and address is assumed.
 */
@Component
public class PasswordRules {

    /** Longer ones are judged by their beginning: judging takes time that grows fast with the length. */
    private static final int JUDGED_CHARACTERS = 48;
    /** Passwords below this score fall to fewer than a million guesses. */
    private static final int LEAST_SCORE = 2;

    private static final long JUDGING_MILLISECONDS = 300;

    private final List<Dictionary> dictionaries = ConfigurationBuilder.getDefaultDictionaries();

    PasswordRules() {}

    /** Why a new password is refused. */
    public enum Refusal {
        TOO_SHORT,
        TOO_LONG,
        BROKEN,
        COMMON
    }

    /** From 0 (guessed at once) to 4 (out of reach). */
    public int score(String password, String... knownAboutThePerson) {
        if (password.isEmpty()) {
            return 0;
        }
        String judged = password.substring(0, Math.min(JUDGED_CHARACTERS, password.length()));
        var configuration = new ConfigurationBuilder()
                .setDictionaries(with(knownAboutThePerson))
                .setMaxLength(JUDGED_CHARACTERS)
                .setCombinationAlgorithmTimeout(JUDGING_MILLISECONDS)
                .createConfiguration();
        return new Nbvcxz(configuration).estimate(judged).getBasicScore();
    }

    public Optional<Refusal> refusal(String password, String... knownAboutThePerson) {
        if (password.codePointCount(0, password.length()) < Password.MINIMUM_LENGTH) {
            return Optional.of(Refusal.TOO_SHORT);
        }
        if (password.length() > Password.MAXIMUM_LENGTH) {
            return Optional.of(Refusal.TOO_LONG);
        }
        try {
            Password.typed(password);
        } catch (IllegalArgumentException e) {
            return Optional.of(Refusal.BROKEN);
        }
        return score(password, knownAboutThePerson) < LEAST_SCORE ? Optional.of(Refusal.COMMON) : Optional.empty();
    }

    /** Throws {@link IllegalArgumentException} for a password that no form should have let through. */
    public void require(Password password, String... knownAboutThePerson) {
        refusal(password.characters(), knownAboutThePerson).ifPresent(refusal -> {
            throw new IllegalArgumentException("This password cannot be used: " + refusal);
        });
    }

    private List<Dictionary> with(String... knownAboutThePerson) {
        List<String> words = Stream.of(knownAboutThePerson)
                .flatMap(text -> Stream.concat(Stream.of(text), Stream.of(text.split("[\\s@._-]+"))))
                .filter(word -> word.length() > 2)
                .toList();
        List<Dictionary> all = new ArrayList<>(dictionaries);
        all.add(new DictionaryBuilder()
                .setDictionaryName("person")
                .setExclusion(true)
                .addWords(words, 0)
                .createDictionary());
        return all;
    }
}

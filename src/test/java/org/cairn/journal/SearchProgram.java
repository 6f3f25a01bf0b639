package org.cairn.journal;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.cairn.relationships.RelationshipId;
import org.cairn.testing.OnH2;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Prints how long a search takes over 5,000 notes of one kilobyte in twenty relationships.
 *
 * <pre>{@code ./mvnw test -Dtest=SearchProgram -Dsurefire.groups=program -Dsurefire.excludedGroups=}</pre>
 */
@OnH2
@Tag("program")
class SearchProgram extends JournalContract {

    private static final int RELATIONSHIPS = 20;
    private static final int NOTES = 250;
    private static final int ROUNDS = 50;

    /** A rare word, a frequent one, one that stands everywhere, two words, none, accents. */
    private static final List<String> SOUGHT = List.of("needle", "rota", "e", "choir window", "xyzzy", "CAFE");

    @Autowired
    TransactionTemplate transactions;

    private final Random random = new Random(7);
    private final List<String> vocabulary = List.of(
            "the",
            "rota",
            "slips",
            "and",
            "nobody",
            "asks",
            "window",
            "choir",
            "Thursday",
            "tutorial",
            "evening",
            "she",
            "“said”",
            "café",
            "list",
            "never",
            "ends",
            "who",
            "walks",
            "with",
            "a",
            "lantern",
            "quiet",
            "stairs");

    @Test
    void printsHowLongASearchTakes() {
        for (int number = 0; number < RELATIONSHIPS; number++) {
            fill(relationships.begin("R. " + number));
        }
        System.out.printf(
                "%d notes of 1 KB, the first search: %d ms%n",
                RELATIONSHIPS * NOTES, once("needle").toMillis());
        for (String words : SOUGHT) {
            long[] micros = new long[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                micros[round] = once(words).toNanos() / 1000;
            }
            Arrays.sort(micros);
            System.out.printf(
                    "%-14s %3d hits  median %5.1f ms  95%% %5.1f ms  longest %5.1f ms%n",
                    words,
                    journal.search(words).size(),
                    micros[ROUNDS / 2] / 1000.0,
                    micros[ROUNDS * 95 / 100] / 1000.0,
                    micros[ROUNDS - 1] / 1000.0);
        }
    }

    private void fill(RelationshipId relationship) {
        transactions.executeWithoutResult(status -> {
            for (int number = 0; number < NOTES; number++) {
                journal.append(relationship, Note.NOTE, new Note(text(number == 100)));
            }
        });
    }

    private String text(boolean withNeedle) {
        StringBuilder text = new StringBuilder(withNeedle ? "needle " : "");
        while (text.length() < 1024) {
            text.append(vocabulary.get(random.nextInt(vocabulary.size()))).append(' ');
        }
        return text.toString();
    }

    private Duration once(String words) {
        long from = System.nanoTime();
        journal.search(words);
        return Duration.ofNanos(System.nanoTime() - from);
    }
}

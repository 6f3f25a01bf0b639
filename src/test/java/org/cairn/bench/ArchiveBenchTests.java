package org.cairn.bench;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cairn.archives.BringingIn;
import org.cairn.archives.FoundArchive;
import org.cairn.archives.LongWork;
import org.cairn.archives.TakenOut;
import org.cairn.archives.TakingOut;
import org.cairn.archives.WaitingArchive;
import org.cairn.journal.Journal;
import org.cairn.meetings.BetweenNote;
import org.cairn.people.Signed;
import org.cairn.people.TypedPassword;
import org.cairn.people.guessing.NetworkAddress;
import org.cairn.people.joining.Joined;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.testing.OnH2;
import org.cairn.testing.OnPostgreSQL;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Ten thousand entries out into an archive, looked through and brought in. Prints seconds and judges none. */
@Tag("program")
@Tag("bench")
class ArchiveBenchTests {

    @Nested
    @Tag("program")
    @Tag("bench")
    @OnH2
    class InAFile extends Contract {}

    @Nested
    @Tag("program")
    @Tag("bench")
    @OnPostgreSQL
    class OnAServer extends Contract {}

    abstract static class Contract {

        private static final int ENTRIES = 10_000;
        private static final String PASSPHRASE = "heather beyond the second gate";
        private static final String WORDS = "What was said about the practice. ".repeat(15);

        @Autowired
        ApplicationContext cairn;

        @Autowired
        RelationshipService relationships;

        @Autowired
        Journal journal;

        @Autowired
        TransactionTemplate transactions;

        @Autowired
        TakingOut takingOut;

        @Autowired
        BringingIn bringingIn;

        @Test
        void tenThousandEntriesGoOutAndComeIn() throws Exception {
            Signed.in(Joined.mentor(cairn).person());
            RelationshipId one = relationships.begin("Rosalind");
            for (int from = 0; from < ENTRIES; from += 500) {
                transactions.executeWithoutResult(_ -> {
                    for (int i = 0; i < 500; i++) {
                        journal.append(one, BetweenNote.TYPE, new BetweenNote(Instant.EPOCH, WORDS + i, false));
                    }
                });
            }
            long start = System.nanoTime();
            byte[] archive;
            try (TakingOut.Order order = takingOut.order(List.of(one), password(), PASSPHRASE);
                    TakenOut made = order.make(new LongWork(_ -> {}));
                    InputStream sealed = made.open()) {
                archive = sealed.readAllBytes();
            }
            double out = secondsSince(start);
            Signed.in(Joined.mentor(cairn).person());
            try (WaitingArchive waiting = bringingIn.receive(new ByteArrayInputStream(archive))) {
                start = System.nanoTime();
                FoundArchive found = waiting.look(PASSPHRASE, new LongWork(_ -> {}));
                double looked = secondsSince(start);
                Map<RelationshipId, String> all = new HashMap<>();
                found.relationships().forEach(each -> all.put(each.id(), ""));
                start = System.nanoTime();
                waiting.takeIn(found, all, new LongWork(_ -> {}));
                System.out.printf(
                        "%s: %d entries in an archive of %.1f MB: out in %.1f s, looked through in %.1f s, brought in in %.1f s%n",
                        getClass().getSimpleName(),
                        ENTRIES,
                        archive.length / 1024.0 / 1024,
                        out,
                        looked,
                        secondsSince(start));
            } finally {
                Signed.out();
            }
        }

        private static TypedPassword password() {
            return new TypedPassword(
                    Joined.PASSWORD, new NetworkAddress(UUID.randomUUID().toString()));
        }

        private static double secondsSince(long start) {
            return (System.nanoTime() - start) / 1e9;
        }
    }
}

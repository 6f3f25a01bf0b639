package org.cairn.journal;

import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.cairn.relationships.RelationshipId;
import org.cairn.vault.Keyring;
import org.cairn.vault.SealedPlace;
import org.cairn.vault.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The journal's parts wired by hand, with a clock that can be set and a count of everything that is sealed. */
final class Bench {

    final JournalRows rows;
    final JournalOpening opening;
    final OpenJournals journals;
    final JournalWriter writer;
    final JournalHistory history;
    private final Sealing counted;
    private final TransactionTemplate transaction;
    private Instant now = Instant.parse("2026-03-03T10:00:00Z");

    static Bench counting(JdbcClient jdbc, Sealing sealing, TransactionTemplate transaction) {
        return new Bench(jdbc, mock(Sealing.class, delegatesTo(sealing)), transaction);
    }

    Bench(JdbcClient jdbc, Sealing sealing, TransactionTemplate transaction) {
        this.transaction = transaction;
        counted = sealing;
        rows = new JournalRows(jdbc);
        JournalSeals seals = new JournalSeals(counted);
        opening = new JournalOpening(rows, seals);
        journals = new OpenJournals(rows, opening);
        writer = new JournalWriter(rows, seals, journals, clock(), event -> {});
        history = new JournalHistory(rows, opening);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Entry<Note> append(Keyring keyring, RelationshipId relationship, String text) {
        return transaction.execute(
                status -> writer.append(keyring, relationship, Note.NOTE, EntryId.random(), new Note(text)));
    }

    Entry<Note> revise(Keyring keyring, RelationshipId relationship, Entry<Note> basedOn, String text) {
        return transaction.execute(status -> writer.revise(keyring, relationship, basedOn, new Note(text), false));
    }

    List<String> history(Keyring keyring, RelationshipId relationship, EntryId id) {
        return transaction.execute(status -> {
            OpenEntry current =
                    journals.read(keyring, relationship.value()).find(id).orElseThrow();
            return history.of(keyring, relationship.value(), current, Note.NOTE).stream()
                    .map(entry -> entry.content().text())
                    .toList();
        });
    }

    /** One thing that was sealed. */
    record Sealed(String type, int plainBytes) {}

    List<Sealed> sealedWhile(Runnable work) {
        int before = seals().size();
        work.run();
        List<Sealed> all = seals();
        return all.subList(before, all.size());
    }

    long opened() {
        return mockingDetails(counted).getInvocations().stream()
                .filter(call -> call.getMethod().getName().equals("open"))
                .count();
    }

    private List<Sealed> seals() {
        return mockingDetails(counted).getInvocations().stream()
                .filter(call -> call.getMethod().getName().equals("seal"))
                .map(call ->
                        new Sealed(call.<SealedPlace>getArgument(1).entryType(), call.<byte[]>getArgument(2).length))
                .toList();
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }
}

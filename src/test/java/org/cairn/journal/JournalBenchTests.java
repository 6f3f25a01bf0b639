package org.cairn.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.cairn.bench.Rounds;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.testing.Mentor;
import org.cairn.testing.OnH2;
import org.cairn.vault.Keyring;
import org.cairn.vault.Keyrings;
import org.cairn.vault.PlainSealing;
import org.cairn.vault.SealedPlace;
import org.cairn.vault.Sealing;
import org.cairn.vault.Vaults;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What sealing costs: alone, in a save, and when a journal is opened. Prints figures and judges none. */
@OnH2
@Tag("program")
@Tag("bench")
class JournalBenchTests {

    private static final int BYTES = 2_048;
    private static final String WORDS = "What was said about the practice. ".repeat(BYTES / 34);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Sealing sealing;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    RelationshipService relationships;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    private final SecureRandom random = new SecureRandom();
    private Keyring keyring;
    private Bench sealed;
    private RelationshipId relationship;

    @BeforeEach
    void aMentorHasARelationship() {
        keyring = Mentor.signedIn(vaults, keyrings).keyring(0);
        sealed = new Bench(jdbc, sealing, transactions);
        relationship = relationships.begin("R. A.");
    }

    @Test
    void sealingAndOpeningTwoKilobytes() {
        byte[] words = WORDS.getBytes(StandardCharsets.UTF_8);
        SealedPlace place = new SealedPlace(relationship.value(), "note", UUID.randomUUID(), 1);
        Rounds rounds = new Rounds(20_000, 20_000);
        transactions.executeWithoutResult(status -> {
            try {
                SecretKey key = KeyGenerator.getInstance("AES").generateKey();
                byte[] ours = sealing.seal(keyring, place, words);
                byte[][] bare = {seal(key, words)};
                System.out.println("Sealing 2 KB against bare AES-GCM: "
                        + rounds.compare(() -> sealing.seal(keyring, place, words), () -> bare[0] = seal(key, words)));
                System.out.println("Opening 2 KB against bare AES-GCM: "
                        + rounds.compare(() -> sealing.open(keyring, place, ours), () -> open(key, bare[0])));
                assertThat(sealing.open(keyring, place, ours)).isEqualTo(open(key, bare[0]));
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    @Test
    void savingSealedAgainstSavingPlain() throws Exception {
        Bench plain = new Bench(jdbc, new PlainSealing(), transactions);
        RelationshipId open = relationships.begin("In the clear");
        for (String table : new String[] {"journal_entry", "journal_page", "journal_root"}) {
            jdbc.sql("delete from " + table + " where relationship = ?")
                    .param(open.value())
                    .update();
        }
        transactions.executeWithoutResult(status -> plain.writer.begin(keyring, open.value()));
        Object[] last = {filled(sealed, relationship, 100), filled(plain, open, 100)};

        System.out.println("Saving 2 KB sealed against saving it plain by the same path: "
                + new Rounds(1_000, 3_000)
                        .compare(
                                () -> last[0] = revised(sealed, relationship, last[0]),
                                () -> last[1] = revised(plain, open, last[1])));
    }

    @Test
    void openingJournalsOfThreeSizes() throws Exception {
        int there = 0;
        for (int size : new int[] {10, 1_000, 10_000}) {
            filled(sealed, relationship, size - there);
            there = size;
            Rounds rounds = size > 5_000 ? new Rounds(3, 9) : new Rounds(20, 41);
            double taken = rounds.median(() -> transactions.executeWithoutResult(status -> {
                JournalRows.ManifestRow root =
                        sealed.rows.lockRoot(relationship.value()).orElseThrow();
                sealed.opening.open(keyring, relationship.value(), root, null);
            }));
            System.out.printf(
                    "Opening a journal of %,d entries: %.1f ms, %.1f µs for each.%n", size, taken / 1e3, taken / size);
        }
    }

    private Entry<Note> filled(Bench bench, RelationshipId where, int entries) {
        Entry<Note> last = null;
        for (int number = 0; number < entries; number++) {
            last = bench.append(keyring, where, number + " " + WORDS.substring(random.nextInt(1_000)));
        }
        return last;
    }

    @SuppressWarnings("unchecked")
    private Entry<Note> revised(Bench bench, RelationshipId where, Object former) {
        return bench.revise(keyring, where, (Entry<Note>) former, random.nextInt() + WORDS);
    }

    private byte[] seal(SecretKey key, byte[] words) throws Exception {
        byte[] nonce = new byte[12];
        random.nextBytes(nonce);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
        byte[] sealed = new byte[12 + cipher.getOutputSize(words.length)];
        System.arraycopy(nonce, 0, sealed, 0, 12);
        cipher.doFinal(words, 0, words.length, sealed, 12);
        return sealed;
    }

    private static byte[] open(SecretKey key, byte[] sealed) throws Exception {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, sealed, 0, 12));
        return cipher.doFinal(sealed, 12, sealed.length - 12);
    }
}

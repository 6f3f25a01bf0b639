package org.cairn.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.cairn.Cairn;
import org.cairn.crash.Line.Word;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.journal.IntegrityReport;
import org.cairn.journal.Journal;
import org.cairn.people.PersonId;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.testing.Mentor;
import org.cairn.vault.Keyrings;
import org.cairn.vault.OwnerId;
import org.cairn.vault.Vaults;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The process that is killed: the whole application on a data folder. It tells what it finds, then its writers save
 * through the journal until somebody kills it. Arguments: data folder, the mentor's id, how many writers.
 */
public final class Victim {

    private static final int ENOUGH = 40;

    private final Journal journal;
    private final RelationshipId relationship;

    private Victim(Journal journal, RelationshipId relationship) {
        this.journal = journal;
        this.relationship = relationship;
    }

    public static void main(String[] arguments) throws InterruptedException {
        ConfigurableApplicationContext context = SpringApplication.run(
                Cairn.class,
                "--cairn.home=" + arguments[0],
                "--server.port=0",
                "--spring.main.lazy-initialization=true");
        Mentor mentor = mentor(context, new PersonId(UUID.fromString(arguments[1])));
        RelationshipService relationships = context.getBean(RelationshipService.class);
        RelationshipId relationship = relationships.mine().isEmpty()
                ? relationships.begin("R. A.")
                : relationships.mine().getFirst().id();
        Victim victim = new Victim(context.getBean(Journal.class), relationship);
        victim.tellWhatIsThere();
        victim.writeForEver(mentor, Integer.parseInt(arguments[2]));
    }

    private static Mentor mentor(ConfigurableApplicationContext context, PersonId id) {
        Vaults vaults = context.getBean(Vaults.class);
        Keyrings keyrings = context.getBean(Keyrings.class);
        return vaults.exists(new OwnerId(id.value()))
                ? Mentor.signedInAgain(vaults, keyrings, id)
                : Mentor.signedIn(vaults, keyrings, id);
    }

    private void tellWhatIsThere() {
        IntegrityReport report = journal.verify(relationship);
        report.problems().forEach(problem -> {
            System.out.println(problem);
            tell(Line.of(Word.BROKEN));
        });
        for (Entry<Scrap> entry : journal.entries(relationship, Scrap.SCRAP)) {
            journal.history(relationship, Scrap.SCRAP, entry.id());
            tell(Line.text(
                    Word.FOUND,
                    entry.id().value(),
                    entry.revision(),
                    entry.content().text()));
        }
        tell(Line.of(Word.READY));
    }

    private void writeForEver(Mentor mentor, int writers) throws InterruptedException {
        List<Entry<Scrap>> there = journal.entries(relationship, Scrap.SCRAP);
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            for (int writer = 0; writer < writers; writer++) {
                int number = writer;
                List<Entry<Scrap>> mine = new ArrayList<>(there.stream()
                        .filter(entry -> Math.floorMod(entry.id().hashCode(), writers) == number)
                        .toList());
                threads.submit(mentor.working(0, () -> {
                    while (true) {
                        write(mine);
                    }
                }));
            }
        }
    }

    /** Each writer has entries of its own; the journal, its manifest and the connections they share. */
    private void write(List<Entry<Scrap>> mine) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        int choice = random.nextInt(100);
        try {
            if (mine.isEmpty() || choice < 15 && mine.size() < ENOUGH) {
                append(mine);
            } else if (choice < 20) {
                remove(mine, random.nextInt(mine.size()));
            } else {
                revise(mine, random.nextInt(mine.size()), choice < 25);
            }
        } catch (RuntimeException failed) {
            failed.printStackTrace();
            tell(Line.of(Word.BROKEN));
        }
    }

    private void append(List<Entry<Scrap>> mine) {
        EntryId id = EntryId.random();
        String text = text();
        tell(Line.text(Word.TRY, id.value(), 1, text));
        mine.add(journal.append(relationship, Scrap.SCRAP, id, new Scrap(text)));
        tell(Line.text(Word.DONE, id.value(), 1, text));
    }

    private void revise(List<Entry<Scrap>> mine, int which, boolean lasting) {
        Entry<Scrap> before = mine.get(which);
        String text = text();
        tell(Line.text(Word.TRY, before.id().value(), before.revision() + 1, text));
        Entry<Scrap> after = lasting
                ? journal.amend(relationship, before, new Scrap(text))
                : journal.revise(relationship, before, new Scrap(text));
        mine.set(which, after);
        tell(Line.text(Word.DONE, after.id().value(), after.revision(), text));
    }

    private void remove(List<Entry<Scrap>> mine, int which) {
        Entry<Scrap> gone = mine.get(which);
        tell(Line.removal(Word.TRY, gone.id().value()));
        journal.remove(relationship, gone);
        mine.remove(which);
        tell(Line.removal(Word.DONE, gone.id().value()));
    }

    /** Mostly a few sentences, now and then twenty thousand characters. */
    private static String text() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        int length = random.nextInt(20) == 0 ? random.nextInt(20_000) : random.nextInt(600);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(Long.toString(random.nextLong(), 36)).append(" äß שלום \uD83D\uDE42 ");
        }
        return text.toString();
    }

    /** In one piece and at once: what stands in the pipe outlives the process. */
    private static synchronized void tell(Line line) {
        System.out.println(line);
        System.out.flush();
    }
}

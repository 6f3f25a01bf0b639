package org.cairn.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One relationship's journal, opened, at one moment. Never changed: a save makes the next one and shares 63 pages. */
record OpenJournal(UUID relationship, ManifestRoot root, List<OpenPage> pages) {

    static OpenJournal blank(UUID relationship) {
        return new OpenJournal(
                relationship,
                ManifestRoot.blank(),
                IntStream.range(0, ManifestRoot.PAGES).mapToObj(OpenPage::blank).toList());
    }

    long sequence() {
        return root.sequence();
    }

    OpenPage pageOf(EntryId id) {
        return pages.get(ManifestPage.numberOf(id));
    }

    Optional<OpenEntry> find(EntryId id) {
        return Optional.ofNullable(pageOf(id).find(id));
    }

    /** The entries that open, in the order in which they were appended. */
    Stream<OpenEntry> readable() {
        return pages.stream()
                .flatMap(page -> page.entries().values().stream())
                .filter(OpenEntry::isReadable)
                .sorted(Comparator.comparingLong(entry -> entry.body().began()));
    }

    boolean isSound() {
        return pages.stream()
                .allMatch(page ->
                        page.isSound() && page.entries().values().stream().allMatch(OpenEntry::isReadable));
    }

    OpenJournal with(ManifestRoot nextRoot, OpenPage page) {
        List<OpenPage> next = new ArrayList<>(pages);
        next.set(page.number(), page);
        return new OpenJournal(relationship, nextRoot, List.copyOf(next));
    }

    @Override
    public String toString() {
        return "OpenJournal[" + relationship + ", " + sequence() + "]";
    }
}

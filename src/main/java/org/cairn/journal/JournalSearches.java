package org.cairn.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.cairn.relationships.RelationshipId;
import org.cairn.vault.Keyring;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks through open journals. Nothing is kept for the next search: what was decrypted is all there is. */
@Component
class JournalSearches {

    /** More hits than this help nobody: another word does. */
    static final int MOST = 100;

    private final OpenJournals journals;
    private final Map<String, Set<String>> fields;

    JournalSearches(OpenJournals journals, ObjectProvider<SearchedWords> searched) {
        this.journals = journals;
        this.fields = searched.stream()
                .collect(Collectors.toUnmodifiableMap(words -> words.type().name(), SearchedWords::fields));
    }

    private record Found(RelationshipId relationship, OpenEntry entry, List<String> texts) {}

    List<SearchHit> hits(Keyring keyring, List<RelationshipId> relationships, String words) {
        JournalSearch search = new JournalSearch(words);
        if (search.isBlank()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        relationships.stream()
                .sorted(Comparator.comparing(RelationshipId::value))
                .forEach(relationship -> look(keyring, relationship, search, found));
        return found.stream()
                .sorted(Comparator.comparing((Found one) -> one.entry().body().savedAt())
                        .reversed())
                .limit(MOST)
                .flatMap(one -> search.excerpt(one.texts()).map(excerpt -> hit(one, excerpt)).stream())
                .toList();
    }

    /** Which of these words stand somewhere as a name does. */
    Set<String> names(Keyring keyring, List<RelationshipId> relationships, Set<String> words) {
        WrittenNames names = new WrittenNames(words);
        if (!words.isEmpty()) {
            relationships.forEach(relationship -> read(keyring, relationship, (_, texts) -> names.look(texts)));
        }
        return names.found();
    }

    private void look(Keyring keyring, RelationshipId relationship, JournalSearch search, List<Found> found) {
        read(keyring, relationship, (entry, texts) -> {
            if (search.finds(texts)) {
                found.add(new Found(relationship, entry, texts));
            }
        });
    }

    /** What is damaged does not open, and so is not found; its own page says so. */
    private void read(Keyring keyring, RelationshipId relationship, BiConsumer<OpenEntry, List<String>> look) {
        try {
            journals.read(keyring, relationship.value())
                    .readable()
                    .forEach(entry -> look.accept(
                            entry,
                            JournalSearch.texts(
                                    entry.body().content(),
                                    fields.get(entry.line().type()))));
        } catch (JournalDamagedException damaged) {
            // the others are looked through
        }
    }

    private static SearchHit hit(Found one, Excerpt excerpt) {
        OpenEntry entry = one.entry();
        return new SearchHit(
                one.relationship(),
                entry.line().type(),
                entry.line().id(),
                entry.body().savedAt(),
                excerpt);
    }
}

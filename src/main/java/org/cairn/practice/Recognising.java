package org.cairn.practice;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cairn.journal.Journal;
import org.cairn.relationships.RelationshipService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Looks through words that a mentor takes to others for what might tell them who is meant: names and initials of
 * everybody the mentor walks with, names that stand in the notes, addresses, numbers, days. It looks for what it knows and is
 * never complete; a story can be recognised without any of it.
 */
@Service
@PreAuthorize("hasRole('MENTOR')")
public class Recognising {

    private final RelationshipService relationships;
    private final Journal journal;

    Recognising(RelationshipService relationships, Journal journal) {
        this.relationships = relationships;
        this.journal = journal;
    }

    /** What was found in one text, each once. */
    public List<Telltale> in(String text) {
        return in(List.of(text)).getFirst();
    }

    /** The same for several, in their order, with one look through the notes. */
    public List<List<Telltale>> in(Collection<String> texts) {
        List<CalledBy> people = relationships.mine().stream()
                .map(one -> new CalledBy(one.name()))
                .toList();
        Set<String> candidates = new HashSet<>();
        texts.forEach(text -> candidates.addAll(TellingWords.likeNames(text)));
        Set<String> named = journal.namesAmong(candidates);
        return texts.stream().map(text -> TellingWords.in(text, people, named)).toList();
    }
}

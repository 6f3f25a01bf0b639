package org.cairn.workshops;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Where what participants typed is kept, sealed. */
interface SealedWords extends Repository<TypedWords, UUID> {

    TypedWords save(TypedWords words);

    List<TypedWords> findByWorkshop(UUID workshop);

    Optional<TypedWords> findBySeatAndKindAndRound(UUID seat, TypedWords.Kind kind, int round);

    void deleteAll(Iterable<? extends TypedWords> words);
}

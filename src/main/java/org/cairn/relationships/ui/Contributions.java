package org.cairn.relationships.ui;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.cairn.relationships.RelationshipUnreadableException;
import org.springframework.beans.factory.ObjectProvider;

/** What other features put on a page, in their order. One that finds its part damaged is left out; the others stay. */
final class Contributions {

    private Contributions() {}

    static <F, T> Stream<T> of(ObjectProvider<F> features, ToIntFunction<F> order, Function<F, T> contribute) {
        return features.stream()
                .sorted(Comparator.comparingInt(order))
                .map(feature -> attempt(feature, contribute))
                .flatMap(Optional::stream);
    }

    private static <F, T> Optional<T> attempt(F feature, Function<F, T> contribute) {
        try {
            return Optional.of(contribute.apply(feature));
        } catch (RelationshipUnreadableException damaged) {
            return Optional.empty();
        }
    }
}

package org.cairn.common;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One text within something larger, such as the first step of a goal.
 *
 * @param read takes the text out of it
 * @param write gives the same thing with another text
 */
public record Wording<T>(Function<T, String> read, BiFunction<T, String, T> write) {

    public String of(T thing) {
        return read.apply(thing);
    }

    /**
     * Changes the text, and only if nothing is lost by it: {@link TextDiffersException} when what is found there is
     * neither the version that the new text was made from nor contained in it.
     */
    public UnaryOperator<T> change(String text, TextVersion basis) {
        return now -> {
            String found = of(now);
            if (found.equals(text)) {
                return now;
            }
            if (!text.contains(found) && !basis.isOf(found)) {
                throw new TextDiffersException(found);
            }
            return write.apply(now, text);
        };
    }
}

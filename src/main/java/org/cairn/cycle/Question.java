package org.cairn.cycle;

import java.util.List;
import org.cairn.common.HolisticComponent;

/**
 * One open question that a mentor may put.
 *
 * @param id stable within a pack and across its versions, so that notes may refer to it
 * @param anotherWay one or two other doors to the same room
 */
public record Question(String id, HolisticComponent component, String text, List<String> anotherWay) {

    public Question {
        if (id.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("A question needs an id and words.");
        }
        anotherWay = List.copyOf(anotherWay);
    }

    /** The question in one of its wordings: 0 for the question itself, any number is taken in turn. */
    public String wording(int number) {
        int turn = Math.floorMod(number, anotherWay.size() + 1);
        return turn == 0 ? text : anotherWay.get(turn - 1);
    }
}

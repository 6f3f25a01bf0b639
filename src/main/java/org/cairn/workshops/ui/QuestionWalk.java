package org.cairn.workshops.ui;

import java.util.List;
import org.cairn.cycle.CyclePack;
import org.cairn.workshops.QuestionPlace;

/** The way through the questions of the chosen stages, one stage after the other. */
record QuestionWalk(CyclePack pack, List<String> stages, QuestionPlace place) {

    boolean hasNext() {
        return place.number() + 1 < questions(place.stage()) || at() + 1 < stages.size();
    }

    boolean hasEarlier() {
        return place.number() > 0 || at() > 0;
    }

    QuestionPlace next() {
        if (place.number() + 1 < questions(place.stage())) {
            return new QuestionPlace(place.stage(), place.number() + 1, 0);
        }
        return hasNext() ? new QuestionPlace(stages.get(at() + 1), 0, 0) : place;
    }

    QuestionPlace earlier() {
        if (place.number() > 0) {
            return new QuestionPlace(place.stage(), place.number() - 1, 0);
        }
        if (!hasEarlier()) {
            return place;
        }
        String before = stages.get(at() - 1);
        return new QuestionPlace(before, questions(before) - 1, 0);
    }

    QuestionPlace anotherWay() {
        int ways = 1
                + pack.stage(place.stage())
                        .questions()
                        .get(place.number())
                        .anotherWay()
                        .size();
        return new QuestionPlace(place.stage(), place.number(), (place.wording() + 1) % ways);
    }

    private int at() {
        return stages.indexOf(place.stage());
    }

    private int questions(String stage) {
        return pack.stage(stage).questions().size();
    }
}

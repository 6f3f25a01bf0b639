package org.cairn.workshops.ui;

import org.cairn.workshops.Part;
import org.cairn.workshops.Phase;
import org.cairn.workshops.Room;
import org.cairn.workshops.Table;

/** Which scene belongs to which situation. */
final class Scenes {

    private Scenes() {}

    static Scene of(Table table, Seated seated, Cue cue, Runnable leave) {
        if (isPlenary(table)) {
            return new PlenaryScene(seated);
        }
        if (table.isPractising() && table.part().filter(Part.ALONE::equals).isEmpty()) {
            if (isStopped(table)) {
                return new StoppedScene(seated);
            }
            return isTalk(table) ? new TalkScene(table, seated) : new FeedbackScene();
        }
        return new WaitingScene(cue, leave);
    }

    static boolean isPlenary(Table table) {
        return is(table, Phase.Kind.PLENARY);
    }

    static boolean isTalk(Table table) {
        return is(table, Phase.Kind.TALK);
    }

    static boolean isStopped(Table table) {
        return table.sitting().filter(Room.Sitting::stopped).isPresent();
    }

    private static boolean is(Table table, Phase.Kind kind) {
        return table.course().phase().map(Phase::kind).filter(kind::equals).isPresent();
    }
}

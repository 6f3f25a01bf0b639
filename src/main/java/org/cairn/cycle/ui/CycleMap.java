package org.cairn.cycle.ui;

import com.vaadin.flow.component.Svg;
import java.util.Set;
import java.util.stream.Collectors;
import org.cairn.cycle.CyclePack;
import org.cairn.cycle.Stage;

/** The map of the cycle: where we are, where we have been, what is ahead. Nothing in it is for clicking. */
public final class CycleMap extends Svg {

    public CycleMap() {
        addClassName("cycle-map");
    }

    /**
     * Draws the map anew.
     *
     * @param current id of the stage we are at
     * @param done ids of the stages we have been to
     */
    public void show(CyclePack pack, String current, Set<String> done) {
        setSvg(CycleMapPicture.of(pack, current, done).svg(words(pack, current, done)));
    }

    private CycleMapPicture.Words words(CyclePack pack, String current, Set<String> done) {
        String places = pack.stages().stream()
                .map(stage -> getTranslation(keyFor(stage, current, done), stage.title()))
                .collect(Collectors.joining(" "));
        return new CycleMapPicture.Words(
                getTranslation("cycle.map.youAreAt"), getTranslation("cycle.map.name"), places);
    }

    private static String keyFor(Stage stage, String current, Set<String> done) {
        if (stage.id().equals(current)) {
            return "cycle.map.place.current";
        }
        return done.contains(stage.id()) ? "cycle.map.place.done" : "cycle.map.place.ahead";
    }
}

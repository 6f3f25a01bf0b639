package org.cairn.workshops.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cairn.workshops.Part;
import org.cairn.workshops.Room;
import org.cairn.workshops.Table;

/** The people of a group, in words. */
final class GroupWords {

    private GroupWords() {}

    /** Such as "Sam and Jo". */
    static String names(Component page, List<Room.Person> people) {
        String and = " " + page.getTranslation("workshops.and") + " ";
        return people.stream().map(person -> RoomWords.name(page, person)).collect(Collectors.joining(and));
    }

    /** Such as "with Sam · Jo observes · Sam chose: work and home". */
    static List<String> beside(Component page, Table table) {
        List<String> words = new ArrayList<>();
        boolean observing = table.part().filter(Part.OBSERVES::equals).isPresent();
        for (Room.Person person : table.others()) {
            Part part = table.partOf(person);
            String kind = part == Part.OBSERVES || observing ? part.name() : "WITH";
            words.add(page.getTranslation("workshops.beside." + kind, RoomWords.name(page, person)));
        }
        return words;
    }

    /** Whoever answers in this turn. */
    static String answering(Component page, Table table) {
        return table.beside().stream()
                .filter(person -> table.partOf(person) == Part.ANSWERS)
                .map(person -> RoomWords.name(page, person))
                .findFirst()
                .orElse("");
    }
}

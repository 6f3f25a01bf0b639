package org.cairn.memory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every object that some objects lead to, by fields, elements, and the static fields of their classes. Weak references
 * lead nowhere, soft ones do. Class loaders and the test's own browser lead nowhere either: there the test itself
 * would be found.
 */
final class Reach {

    private static final int LONGEST_PATH = 60;
    private static final Set<String> WEAK = Set.of("java.lang.ref.WeakReference", "java.lang.ref.PhantomReference");

    // a process is the browser's driver: what was typed goes through the pipe to it
    private static final Set<String> OF_THE_TEST =
            Set.of("java.lang.ClassLoader", "java.lang.Process", "org.cairn.browser.Chromium");

    private final HeapDump dump;
    /** Each object with the one that led to it. */
    private final LongTable cameFrom = new LongTable();

    private Reach(HeapDump dump) {
        this.dump = dump;
    }

    static Reach of(HeapDump dump, Collection<Long> beginnings) {
        Reach reach = new Reach(dump);
        reach.walk(beginnings);
        return reach;
    }

    int objects() {
        return cameFrom.size();
    }

    boolean includes(long object) {
        return cameFrom.get(object) >= 0;
    }

    /** In how many arrays something is found, by what it is. */
    static Map<String, Integer> copies(Map<Long, Map<String, Integer>> arrays) {
        Map<String, Integer> copies = new TreeMap<>();
        arrays.values().forEach(found -> found.keySet().forEach(name -> copies.merge(name, 1, Integer::sum)));
        return copies;
    }

    /** For each array in which something is found: what, and by which way one gets there. */
    List<String> paths(Map<Long, Map<String, Integer>> arrays) {
        List<String> paths = new ArrayList<>();
        arrays.forEach((array, found) -> paths.add(found + "\n" + path(array)));
        return paths;
    }

    /** The arrays in which something is found, and how often each thing. */
    Map<Long, Map<String, Integer>> arraysWith(Traces traces) {
        Map<Long, Map<String, Integer>> arrays = new TreeMap<>();
        for (long array : dump.primitiveArrays()) {
            Map<String, Integer> found = includes(array) ? traces.in(dump.contents(array)) : Map.of();
            if (!found.isEmpty()) {
                arrays.put(array, found);
            }
        }
        return arrays;
    }

    private void walk(Collection<Long> beginnings) {
        ArrayDeque<Long> next = new ArrayDeque<>();
        beginnings.forEach(beginning -> visit(beginning, 0, next));
        while (!next.isEmpty()) {
            long from = next.remove();
            boolean weak = is(from, WEAK);
            if (!is(from, OF_THE_TEST)) {
                dump.references(from, (field, target) -> {
                    if (!weak || !field.equals("referent")) {
                        visit(target, from, next);
                    }
                });
            }
        }
    }

    private boolean is(long object, Set<String> types) {
        return dump.isInstance(object) && types.stream().anyMatch(type -> dump.isA(dump.classOf(object), type));
    }

    private void visit(long object, long from, ArrayDeque<Long> next) {
        if (object != 0 && dump.has(object) && !includes(object)) {
            cameFrom.put(object, from);
            next.add(object);
        }
    }

    private String path(long object) {
        StringBuilder path = new StringBuilder();
        long at = object;
        for (int steps = 0; at != 0 && steps < LONGEST_PATH; steps++) {
            path.append("    ").append(dump.className(at));
            long from = cameFrom.get(at);
            if (from != 0) {
                path.append(" in ").append(fieldThatLeads(from, at)).append(" of\n");
            }
            at = from;
        }
        return path.toString();
    }

    private String fieldThatLeads(long from, long to) {
        String[] name = {""};
        dump.references(from, (field, target) -> {
            if (target == to) {
                name[0] = field;
            }
        });
        return name[0];
    }
}

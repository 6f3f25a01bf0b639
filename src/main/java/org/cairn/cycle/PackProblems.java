package org.cairn.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers everything that is wrong in one file, so that it can be put right in one go. */
final class PackProblems {

    private final String file;
    private final List<PackProblem> found = new ArrayList<>();

    PackProblems(String file) {
        this.file = file;
    }

    void add(int line, String reason) {
        found.add(new PackProblem(file, line, reason));
    }

    boolean none() {
        return found.isEmpty();
    }

    /** In the order of the lines. */
    List<PackProblem> all() {
        return found.stream().sorted(Comparator.comparingInt(PackProblem::line)).toList();
    }
}

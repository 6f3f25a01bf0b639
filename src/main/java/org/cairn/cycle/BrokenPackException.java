package org.cairn.cycle;

import java.util.List;
import java.util.stream.Collectors;

/** A cycle pack cannot be used; carries every problem found, in all files. It stops the start of the application. */
final class BrokenPackException extends RuntimeException {

    private final transient List<PackProblem> problems;

    BrokenPackException(List<PackProblem> problems) {
        super(problems.stream().map(PackProblem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    List<PackProblem> problems() {
        return problems;
    }
}

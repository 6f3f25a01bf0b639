package org.cairn.cycle;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says on the console which lines of which pack are wrong, instead of a stack trace. */
final class BrokenPackFailureAnalyzer extends AbstractFailureAnalyzer<BrokenPackException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BrokenPackException cause) {
        String lines = cause.problems().stream()
                .map(problem -> "    " + problem)
                .collect(Collectors.joining(System.lineSeparator()));
        return new FailureAnalysis(
                "The questions of the reflective cycle cannot be used:"
                        + System.lineSeparator().repeat(2) + lines,
                "Put these lines right, or take the file away, and start Cairn again."
                        + " docs/architecture/cycle-pack.md describes every field.",
                cause);
    }
}

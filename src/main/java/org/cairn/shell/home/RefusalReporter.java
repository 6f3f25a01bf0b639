package org.cairn.shell.home;

import org.cairn.common.Causes;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says a refusal to start as a plain sentence instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalReporter implements SpringBootExceptionReporter {
    @Override
    public boolean reportException(Throwable failure) {
        var refusal = Causes.of(failure)
                .filter(RefusedToStartException.class::isInstance)
                .findFirst();
        refusal.ifPresent(why -> System.err.println("Cairn did not start. " + why.getMessage()));
        return refusal.isPresent();
    }
}

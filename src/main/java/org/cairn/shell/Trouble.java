package org.cairn.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.security.SecureRandom;
import org.cairn.common.Causes;
import org.cairn.common.ContentFree;
import org.cairn.common.DiskFull;
import org.cairn.common.ui.Notices;
import org.cairn.common.ui.TroubleAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What happens when something breaks: whoever knows a better answer gives it; otherwise the person gets a reference
 * number, and the log gets the same number with classes and places, never with words that somebody wrote.
 */
@Component
final class Trouble implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(Trouble.class);
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    private final SecureRandom random = new SecureRandom();
    private final transient ObjectProvider<TroubleAnswer> answers;

    Trouble(ObjectProvider<TroubleAnswer> answers) {
        this.answers = answers;
    }

    /** Something broke while a page was open: the page stays. */
    @Override
    public void error(ErrorEvent event) {
        if (isAnswered(event.getThrowable())) {
            return;
        }
        String reference = note(event.getThrowable());
        boolean full = DiskFull.isCauseOf(event.getThrowable());
        UI window = UI.getCurrent();
        if (window != null && window.isAttached()) {
            window.access(() -> Notices.show(
                    full
                            ? window.getTranslation("shell.full")
                            : window.getTranslation("shell.broken.here", reference)));
        }
    }

    /** True when a feature has an answer of its own to this exception or to one of its causes. */
    boolean isAnswered(Throwable thrown) {
        return Causes.of(thrown)
                .anyMatch(trouble -> answers.orderedStream().anyMatch(answer -> answer.answer(trouble)));
    }

    /** Writes it down and returns the number under which it stands in the log. */
    String note(Throwable trouble) {
        String reference = reference();
        log.error("Trouble {}: {}", reference, ContentFree.describe(trouble));
        return reference;
    }

    private String reference() {
        StringBuilder reference = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            reference.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return reference.insert(LENGTH / 2, '-').toString();
    }
}

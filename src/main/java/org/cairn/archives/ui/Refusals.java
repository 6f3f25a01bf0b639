package org.cairn.archives.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.cairn.archives.ArchiveRefusedException;
import org.cairn.archives.LongWork;
import org.cairn.common.DiskFull;

/** What is said when an archive was not made, or not brought in. */
final class Refusals {

    private Refusals() {}

    /** The sentence; empty for what is nobody's fault and has to be looked into. */
    static Optional<String> sentence(Component speaker, RuntimeException thrown) {
        if (thrown instanceof LongWork.CancelledException) {
            return Optional.of(speaker.getTranslation("archives.cancelled"));
        }
        if (thrown instanceof ArchiveRefusedException refused) {
            return Optional.of(speaker.getTranslation("archives.refused." + refused.reason()));
        }
        return DiskFull.isCauseOf(thrown) ? Optional.of(speaker.getTranslation("archives.full")) : Optional.empty();
    }
}

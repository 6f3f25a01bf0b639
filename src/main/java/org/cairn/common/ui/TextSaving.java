package org.cairn.common.ui;

import java.time.Instant;
import org.cairn.common.ContentFree;
import org.cairn.common.DiskFull;
import org.cairn.common.KeptText;
import org.cairn.common.TextDiffersException;
import org.cairn.common.TextVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one field has saved through one window, and what the browser is told of each save. Holds no words. */
final class TextSaving {

    /**
     * What the browser is told.
     *
     * @param at when it was stored, or 0 when nothing was
     * @param problem a sentence when it was not; empty for a disturbance that has no words of its own
     * @param again whether the browser should try again by itself
     * @param version what is stored now, to be named by the next change
     * @param stored the words that another window stored meanwhile; null unless they differ
     */
    record Answer(
            double at,
            String problem,
            boolean again,
            String version,
            @Nullable String stored) {

        static Answer refused(String sentence) {
            return new Answer(0, sentence, false, "", null);
        }
    }

    private static final Logger log = LoggerFactory.getLogger(TextSaving.class);

    private final KeptText kept;
    private final SealedTextArea field;
    private double lastSequence;
    private double lastSavedAt;
    private boolean diskWasFull;
    private TextVersion told;
    private @Nullable TextVersion own;

    TextSaving(KeptText kept, SealedTextArea field, TextVersion shown) {
        this.kept = kept;
        this.field = field;
        this.told = shown;
    }

    String told() {
        return told.value();
    }

    /** What is stored when it is not what this window has shown or saved last. */
    @Nullable
    String news() {
        String stored = kept.stored();
        if (told.isOf(stored)) {
            return null;
        }
        told = TextVersion.of(stored);
        return stored;
    }

    /** An older text that arrives after a newer one is not kept. */
    Answer save(String text, double sequence, String basis) {
        if (sequence <= lastSequence) {
            return saved();
        }
        try {
            Instant at = keep(text, new TextVersion(basis));
            lastSavedAt = at.toEpochMilli();
            lastSequence = sequence;
            diskWasFull = false;
            own = TextVersion.of(text);
            told = own;
            return saved();
        } catch (TextDiffersException differs) {
            told = TextVersion.of(differs.stored());
            return new Answer(0, field.getTranslation("common.save.differs"), false, told.value(), differs.stored());
        } catch (SaveRefusedException refused) {
            return Answer.refused(refused.getMessage());
        } catch (RuntimeException failed) {
            log.warn("Words could not be saved: {}", ContentFree.describe(failed));
            // a database that found no room closes, and then says only that it is closed
            diskWasFull |= DiskFull.isCauseOf(failed);
            return new Answer(0, diskWasFull ? field.getTranslation("common.save.diskFull") : "", true, "", null);
        }
    }

    /** A page that never heard of its own last save still names the version before: that is no other window. */
    private Instant keep(String text, TextVersion basis) {
        try {
            return kept.keep(text, basis);
        } catch (TextDiffersException differs) {
            if (own != null && own.isOf(differs.stored())) {
                return kept.keep(text, own);
            }
            throw differs;
        }
    }

    private Answer saved() {
        return new Answer(lastSavedAt, "", false, own == null ? "" : own.value(), null);
    }
}

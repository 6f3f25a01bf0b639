package org.cairn.journal.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.Optional;
import org.cairn.common.KeptText;
import org.cairn.common.TextDiffersException;
import org.cairn.common.TextVersion;
import org.cairn.common.WaitingPlace;
import org.cairn.common.ui.SaveRefusedException;
import org.cairn.journal.WaitingTexts;
import org.jspecify.annotations.Nullable;

/** A text for which words wait in the browser. Says when they are saved, and when they cannot be without the mentor. */
final class RecoveredText implements KeptText {

    private final WaitingPlace place;
    private final @Nullable KeptText text;
    private final String name;
    private final String refusal;
    private Runnable saved = () -> {};
    private Runnable trouble = () -> {};

    private RecoveredText(WaitingPlace place, @Nullable KeptText text, String name, String refusal) {
        this.place = place;
        this.text = text;
        this.name = name;
        this.refusal = refusal;
    }

    static RecoveredText of(WaitingPlace place, WaitingTexts.Found found) {
        return new RecoveredText(place, found.text(), found.name(), "");
    }

    /** What the words belonged to is not there any more: they can only be read and copied. */
    static RecoveredText ofNothing(Component on, WaitingPlace place) {
        return new RecoveredText(
                place, null, on.getTranslation("journal.waiting.nameless"), on.getTranslation("journal.waiting.gone"));
    }

    String name() {
        return name;
    }

    void onSaved(Runnable then) {
        saved = then;
    }

    void onTrouble(Runnable then) {
        trouble = then;
    }

    @Override
    public String stored() {
        return text == null ? "" : text.stored();
    }

    @Override
    public Instant keep(String words, TextVersion basis) {
        try {
            if (text == null) {
                throw new SaveRefusedException(refusal);
            }
            Instant at = text.keep(words, basis);
            saved.run();
            return at;
        } catch (TextDiffersException | SaveRefusedException differs) {
            trouble.run();
            throw differs;
        }
    }

    @Override
    public Optional<WaitingPlace> waiting() {
        return Optional.of(place);
    }
}

package org.cairn.journal.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.cairn.common.WaitingPlace;
import org.cairn.common.ui.Notices;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Visibility;
import org.cairn.journal.WaitingPlaces;
import org.cairn.journal.WaitingTexts;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipNotFoundException;

/**
 * Brings home what a window that is gone has left on this device and for which there is no field on the page: saves it
 * where nothing else was written meanwhile, and otherwise shows it in a corner until the mentor has chosen.
 */
@Tag("cairn-waiting-words")
final class WaitingWords extends Div {

    private final transient WaitingPlaces places;
    private final transient JournalNews news;
    private final transient Map<String, WaitingTexts> kinds = new HashMap<>();
    private final Map<String, Div> fields = new HashMap<>();
    private final Div texts = new Div();
    private final UnopenedWords unopened = new UnopenedWords(this::letGoOfUnopened);

    WaitingWords(String owner, WaitingPlaces places, JournalNews news, List<WaitingTexts> kinds) {
        this.news = news;
        this.places = places;
        kinds.forEach(kind -> this.kinds.put(kind.kind(), kind));
        getElement().setAttribute("data-owner", owner);
        addClassNames("waiting-words", "save-scope");
        getElement().setAttribute("role", "region").setAttribute("aria-label", getTranslation("journal.waiting.title"));
        add(new H2(getTranslation("journal.waiting.title")), new Paragraph(getTranslation("journal.waiting.what")));
        add(texts);
        show(false);
    }

    /** Called by the browser for each place in which words wait. */
    @ClientCallable
    void found(String relationship, String place) {
        if (!fields.containsKey(relationship + place)) {
            unlessDestroyed(relationship, id -> {
                Div whole = new Div();
                fields.put(relationship + place, whole);
                take(whole, id, text(id, places.of(id, place)));
            });
        }
    }

    /** Called by the browser for words whose keys have been renewed since. */
    @ClientCallable
    void unopened(String relationship, String place) {
        unlessDestroyed(relationship, id -> {
            unopened.tell(text(id, places.of(id, place)).name());
            fields.getOrDefault(relationship + place, new Div()).addClassName("put-away");
            unopened.removeClassName("put-away");
            texts.add(unopened);
            show(true);
        });
    }

    private void unlessDestroyed(String relationship, Consumer<RelationshipId> work) {
        try {
            work.accept(new RelationshipId(UUID.fromString(relationship)));
        } catch (RelationshipNotFoundException destroyed) {
            getElement().callJsFunction("forgetAll", relationship);
        }
    }

    private RecoveredText text(RelationshipId relationship, WaitingPlace place) {
        WaitingTexts kind = kinds.get(place.place().replaceAll("/.*", ""));
        return Optional.ofNullable(kind)
                .flatMap(known -> known.find(relationship, place.place()))
                .map(found -> RecoveredText.of(place, found))
                .orElseGet(() -> RecoveredText.ofNothing(this, place));
    }

    private void take(Div whole, RelationshipId relationship, RecoveredText text) {
        SealedTextArea field = new SealedTextArea(text.name(), Visibility.ONLY_YOU);
        whole.add(field);
        Button letGo = new Button(getTranslation("journal.waiting.letGo"), _ -> {
            field.clear();
            done(whole);
        });
        letGo.addThemeVariants(ButtonVariant.TERTIARY);
        whole.add(letGo);
        whole.addClassName("stack");
        text.onSaved(() -> {
            Notices.show(getTranslation("journal.waiting.saved", text.name()));
            news.tellHere(this, relationship);
            done(whole);
        });
        text.onTrouble(() -> {
            whole.removeClassName("put-away");
            show(true);
        });
        field.show(text);
        texts.add(whole);
    }

    private void letGoOfUnopened() {
        getElement().callJsFunction("letGoOfUnopened");
        done(unopened);
    }

    /** Not at once: the field still has to hear that its words are saved, so that it lets go of them. */
    private void done(Div whole) {
        whole.addClassName("put-away");
        if (texts.getChildren().allMatch(each -> each.hasClassName("put-away"))) {
            show(false);
        }
    }

    private void show(boolean shown) {
        setClassName("put-away", !shown);
    }
}

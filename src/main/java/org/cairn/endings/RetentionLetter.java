package org.cairn.endings;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.cairn.people.Letters;
import org.cairn.people.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells a mentor by e-mail that notes of an ended relationship go soon. It names nobody but the day. */
@Component
class RetentionLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Letters letters;
    private final ObjectProvider<I18NProvider> texts;

    RetentionLetter(Letters letters, ObjectProvider<I18NProvider> texts) {
        this.letters = letters;
        this.texts = texts;
    }

    boolean canBeSent() {
        return letters.canBeSent();
    }

    /** False when it could not be sent. */
    boolean send(PersonId mentor, LocalDate goesOn) {
        return letters.send(mentor, text("endings.letter.subject"), text("endings.letter.text", DAY.format(goesOn)));
    }

    private String text(String key, Object... parameters) {
        return texts.getObject().getTranslation(key, Locale.UK, parameters);
    }
}

package org.cairn.workshops.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.cairn.common.ui.Logo;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.people.guessing.TooManyAttemptsException;
import org.cairn.people.guessing.WrongGuessException;
import org.cairn.workshops.FirstName;
import org.cairn.workshops.RoomFullException;
import org.cairn.workshops.WorkshopNotFoundException;

/** The door of a room: its code, and what one wants to be called. */
final class JoinForm extends Div {

    private final TextField code = new TextField(getTranslation("workshops.join.code"));
    private final TextField name = new TextField(getTranslation("workshops.join.name"));
    private final transient Consumer<JoinForm> join;

    JoinForm(String given, Consumer<JoinForm> join) {
        this.join = join;
        addClassName("join-form");
        code.setValue(given);
        code.setPlaceholder(getTranslation("workshops.join.code.example"));
        code.setMaxLength(12);
        code.addClassName("join-code");
        code.getElement().setAttribute("autocapitalize", "characters").setAttribute("autocomplete", "off");
        name.setMaxLength(FirstName.LONGEST);
        name.getElement().setAttribute("autocomplete", "given-name");
        if (!given.isEmpty()) {
            name.focus();
        }
        Button enter = new Button(getTranslation("workshops.join"), _ -> submit());
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        enter.addClassName("large");
        enter.addClickShortcut(Key.ENTER);
        Paragraph promise = new Paragraph(getTranslation("workshops.join.promise"));
        promise.addClassNames("quiet", "small");
        Div named = new Div(
                name, new VisibilityBadge(Visibility.EVERY_MENTOR, getTranslation("workshops.visibility.room")));
        named.addClassName("field-with-badge");
        add(new Logo(), code, named, enter, promise);
    }

    String code() {
        return code.getValue();
    }

    FirstName name() {
        return new FirstName(name.getValue());
    }

    private void submit() {
        code.setInvalid(false);
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(getTranslation("workshops.join.name.missing"));
        if (name.isInvalid()) {
            name.focus();
            return;
        }
        try {
            join.accept(this);
        } catch (WrongGuessException | WorkshopNotFoundException _) {
            refuse(getTranslation("workshops.join.wrong"));
        } catch (RoomFullException _) {
            refuse(getTranslation("workshops.join.full"));
        } catch (TooManyAttemptsException e) {
            refuse(getTranslation("workshops.join.wait", e.minutes()));
        }
    }

    private void refuse(String sentence) {
        code.setErrorMessage(sentence);
        code.setInvalid(true);
        code.focus();
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import org.cairn.common.ui.Announcer;
import org.cairn.common.ui.Icon;
import org.cairn.common.ui.PaceBand;
import org.cairn.cycle.Pace;

/** How the time goes, and what can be done about it: let it stand still, give it longer, put it out of sight. */
class TimeMenu extends MenuBar {

    private final transient Conversation conversation;
    private final transient Runnable changed;
    private final PaceBand pace;

    TimeMenu(Conversation conversation, PaceBand pace, Runnable changed) {
        this.conversation = conversation;
        this.pace = pace;
        this.changed = changed;
        addClassName("time-menu");
        addThemeVariants(MenuBarVariant.TERTIARY);
        refresh();
    }

    void refresh() {
        removeAll();
        boolean hidden = conversation.isTimeHidden();
        Span name = new Span(getTranslation(hidden ? "meetings.time.hidden" : "meetings.time"));
        name.addClassName("visually-hidden");
        Span face = new Span(name, hidden ? Icon.CLOCK.create() : pace.text());
        face.addClassName("time-face");
        MenuItem time = addItem(face);
        SubMenu choices = time.getSubMenu();
        choices.addItem(pauseWords(), _ -> pauseOrGoOn());
        choices.addItem(getTranslation("meetings.time.longer", 5), _ -> last(conversation.length() + 5));
        choices.addItem(getTranslation("meetings.time.longer", 10), _ -> last(conversation.length() + 10));
        choices.addItem(getTranslation("meetings.time.another"), _ -> askForALength());
        choices.addItem(getTranslation(hidden ? "meetings.time.show" : "meetings.time.hide"), _ -> {
            conversation.hideTime(!hidden);
            tell(hidden ? "meetings.time.shown.said" : "meetings.time.hidden.said");
        });
    }

    void pauseOrGoOn() {
        conversation.pause(!conversation.isPaused());
        tell(conversation.isPaused() ? "meetings.time.paused.said" : "meetings.time.goesOn.said");
    }

    private String pauseWords() {
        return getTranslation(conversation.isPaused() ? "meetings.time.goOn" : "meetings.time.pause");
    }

    private void last(int minutes) {
        conversation.last(Math.min(Pace.LONGEST, minutes));
        tell("meetings.time.length.said", conversation.length());
    }

    private void askForALength() {
        IntegerField minutes = new IntegerField(getTranslation("meetings.time.length"));
        minutes.setMin(Pace.SHORTEST);
        minutes.setMax(Pace.LONGEST);
        minutes.setStepButtonsVisible(true);
        minutes.setValue(conversation.length());
        minutes.setManualValidation(true);
        minutes.setErrorMessage(getTranslation("meetings.begin.range"));
        Dialog dialog = new Dialog(getTranslation("meetings.time.another.title"));
        Button take = new Button(getTranslation("meetings.time.take"), _ -> {
            Integer chosen = minutes.getValue();
            boolean possible = chosen != null && chosen >= Pace.SHORTEST && chosen <= Pace.LONGEST;
            minutes.setInvalid(!possible);
            if (possible) {
                dialog.close();
                last(chosen);
            }
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        Button notNow = new Button(getTranslation("common.confirm.cancel"), _ -> dialog.close());
        notNow.addThemeVariants(ButtonVariant.TERTIARY);
        Div form = new Div(minutes);
        form.addClassName("form-stack");
        dialog.add(form);
        dialog.getFooter().add(notNow, take);
        dialog.open();
        minutes.focus();
    }

    private void tell(String key, Object... values) {
        refresh();
        changed.run();
        Announcer.say(this, getTranslation(key, values));
    }
}

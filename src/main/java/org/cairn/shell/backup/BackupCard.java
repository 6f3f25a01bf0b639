package org.cairn.shell.backup;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.cairn.common.ui.Announcer;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** When the last backup was made, and one more whenever somebody wants it. */
final class BackupCard extends Div {

    private static final double MEGABYTE = 1024 * 1024;

    private final transient MadeBackups backups;
    private final transient DayWords days;
    private final Paragraph last = new Paragraph();
    private final Button make = new Button(getTranslation("shell.backups.make"));

    BackupCard(MadeBackups backups, DayWords days) {
        this.backups = backups;
        this.days = days;
        addClassName("backup-card");
        Card card = new Card(getTranslation("shell.backups.title"));
        card.add(last, note(getTranslation("shell.backups.sealed")));
        if (backups.areMadeHere()) {
            make.setDisableOnClick(true);
            make.addClickListener(_ -> make());
            Div actions = new Div(make);
            actions.addClassName("form-actions");
            card.add(note(getTranslation("shell.backups.kept", backups.keptFor())), actions);
        }
        add(card);
        show();
    }

    private static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassNames("form-note", "quiet");
        return note;
    }

    private void show() {
        last.setText(backups.newest().map(this::words).orElseGet(this::whyNone));
        make.setText(getTranslation("shell.backups.make"));
        make.setEnabled(true);
    }

    private String words(MadeBackups.Newest newest) {
        return getTranslation("shell.backups.last", days.moment(newest.at()), newest.bytes() / MEGABYTE, newest.all());
    }

    private String whyNone() {
        if (!backups.areMadeHere()) {
            return getTranslation("shell.backups.server");
        }
        return getTranslation(backups.areMadeDaily() ? "shell.backups.none" : "shell.backups.off");
    }

    private void make() {
        UI ui = UI.getCurrent();
        make.setText(getTranslation("shell.backups.making"));
        Thread.ofVirtual().start(new DelegatingSecurityContextRunnable(() -> {
            boolean made = backups.make();
            try {
                ui.access(() -> tell(made));
            } catch (UIDetachedException e) {
                // the backup is there all the same
            }
        }));
    }

    private void tell(boolean made) {
        show();
        String said = getTranslation(made ? "shell.backups.made" : "shell.backups.failed");
        if (!made) {
            last.setText(said);
        }
        Announcer.say(this, said);
    }
}

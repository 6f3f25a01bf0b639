package org.cairn.endings.ui;

import com.vaadin.flow.component.UI;
import org.cairn.common.BackupsSetting;
import org.cairn.common.ui.Confirm;
import org.cairn.common.ui.DayWords;
import org.cairn.endings.Destroying;
import org.cairn.endings.EndingService;
import org.cairn.relationships.RelationshipSummary;
import org.cairn.relationships.ui.RelationshipEnding;
import org.springframework.stereotype.Component;

/** What the menu of a relationship offers for its end. */
@Component
class EndingWays implements RelationshipEnding {

    private final EndingService endings;
    private final Destroying destroying;
    private final BackupsSetting backups;
    private final DayWords days;

    EndingWays(EndingService endings, Destroying destroying, BackupsSetting backups, DayWords days) {
        this.endings = endings;
        this.destroying = destroying;
        this.backups = backups;
        this.days = days;
    }

    @Override
    public void begin(RelationshipSummary one) {
        UI.getCurrent().navigate(EndingPlaces.ending(one.id()));
    }

    @Override
    public void destroy(RelationshipSummary one) {
        String backupsUntil = days.date(backups.lastDayOf(days.today()));
        new DestroyDialog(one, destroying, backupsUntil).open();
    }

    @Override
    public void reopen(RelationshipSummary one, Runnable reopened) {
        UI ui = UI.getCurrent();
        Confirm.ask(
                ui.getTranslation("endings.reopen.title", one.name()),
                ui.getTranslation("endings.reopen.sentence"),
                ui.getTranslation("endings.reopen.do"),
                () -> {
                    endings.reopen(one.id());
                    reopened.run();
                });
    }
}

package org.cairn.endings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Notices;
import org.cairn.endings.Ending;
import org.cairn.endings.Ending.Notes;
import org.cairn.endings.EndingService;
import org.cairn.endings.MeetingStillOpenException;
import org.cairn.relationships.RelationshipEndedException;
import org.cairn.relationships.RelationshipSummary;
import org.cairn.relationships.ui.RelationshipEnding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The last button of an ending: keeps the notes until their day, or has everything destroyed. */
@Component
class EndingClose {

    private final EndingService endings;
    private final RelationshipEnding ending;
    private final DayWords days;

    EndingClose(EndingService endings, RelationshipEnding ending, DayWords days) {
        this.endings = endings;
        this.ending = ending;
        this.days = days;
    }

    /** Puts the button there that fits what was chosen, or says what is missing. */
    void offer(Div ways, RelationshipSummary one) {
        Ending now = endings.begun(one.id()).orElseThrow();
        if (endings.isInAMeeting(one.id())) {
            Paragraph first = new Paragraph(ways.getTranslation("endings.meetingOpen"));
            first.addClassName("callout");
            ways.add(first);
            return;
        }
        @Nullable Notes notes = now.notes();
        Button end = new Button(ways.getTranslation("endings.finish." + (notes == null ? Notes.KEEP : notes)));
        end.addThemeVariants(ButtonVariant.PRIMARY);
        if (notes == Notes.DESTROY) {
            end.addClickListener(_ -> ending.destroy(one));
        } else {
            end.addClickListener(_ -> finish(one));
            end.setEnabled(now.keepUntil() != null && now.keepUntil().isAfter(days.today()));
        }
        ways.add(end);
    }

    private void finish(RelationshipSummary one) {
        UI ui = UI.getCurrent();
        try {
            endings.finish(one.id());
        } catch (MeetingStillOpenException _) {
            Notices.show(ui.getTranslation("endings.meetingOpen"));
            return;
        } catch (IllegalStateException _) {
            Notices.show(ui.getTranslation("endings.notes.means.open"));
            return;
        } catch (RelationshipEndedException _) {
            ui.navigate(EndingPlaces.page(one.id()));
            return;
        }
        String day =
                endings.of(one.id()).map(ended -> days.date(ended.keepUntil())).orElse("");
        ui.navigate(EndingPlaces.page(one.id()));
        ui.getPage().executeJs("window.scrollTo(0, 0)");
        Notices.show(ui.getTranslation("endings.finished", day));
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.cairn.common.ui.Confirm;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Notices;
import org.cairn.meetings.Stopping;
import org.cairn.referrals.ReferralDirectory;
import org.cairn.referrals.ui.ReferralsDialog;

/** What a meeting has at hand when a boundary is near or somebody may be at risk. */
@SpringComponent
class MeetingSafety {

    private final ReferralDirectory directory;
    private final Stopping stopping;
    private final DayWords days;
    private final Clock clock;

    MeetingSafety(ReferralDirectory directory, Stopping stopping, DayWords days, Clock clock) {
        this.directory = directory;
        this.stopping = stopping;
        this.days = days;
        this.clock = clock;
    }

    /** Who else can help, over the meeting. */
    void directory() {
        new ReferralsDialog(directory).open();
    }

    /**
     * Sets the guide aside.
     *
     * @param closed called when the mentor has closed the meeting from there
     * @param over called when the meeting goes on, now or another time
     */
    void stop(FirstInterviewViewModel model, Runnable closed, Runnable over) {
        StopMarkForm mark = new StopMarkForm(
                stopping, model.meeting().id(), model.progress().stage(), days, clock.getZone());
        Leaving leaving = new Leaving(model, closed);
        leaving.dialog = new StopDialog(model.cycle().safety(), directory.all(), mark, leaving);
        leaving.dialog.open();
        leaving.dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened() && !leaving.hasClosed) {
                over.run();
            }
        });
    }

    private final class Leaving implements StopDialog.Ways {

        private final FirstInterviewViewModel model;
        private final Runnable closed;
        private StopDialog dialog;
        private boolean hasClosed;

        private Leaving(FirstInterviewViewModel model, Runnable closed) {
            this.model = model;
            this.closed = closed;
        }

        @Override
        public void directory() {
            MeetingSafety.this.directory();
        }

        @Override
        public void leaveOpen() {
            dialog.close();
            model.conversation().keepTime();
            Notices.show(dialog.getTranslation("meetings.stop.left"));
            UI.getCurrent()
                    .navigate("relationships/" + model.meeting().relationship().value());
        }

        @Override
        public void close() {
            Confirm.ask(
                    dialog.getTranslation("meetings.closing.ask.title"),
                    dialog.getTranslation("meetings.stop.close.sentence"),
                    dialog.getTranslation("meetings.closing.close"),
                    () -> {
                        model.close(model.conversation().minutesSoFar());
                        hasClosed = true;
                        dialog.close();
                        closed.run();
                    });
        }
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.cairn.meetings.Closing;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.NextMeetingFile;

/** Offers the next date as a file for the calendar. Its title names nobody, unless the mentor wants the name in it. */
class CalendarLink extends Div {

    private static final String FILE = "mentoring-conversation.ics";

    private final transient NextMeetingFile file;
    private final transient MeetingId meeting;
    private final String name;
    private final transient ZoneId here;
    private final Anchor link;
    private final Checkbox withName;
    private volatile boolean named;

    /**
     * @param name of the mentee, as the mentor wrote it
     * @param here where Cairn runs, when the browser does not say where the mentor is
     */
    CalendarLink(NextMeetingFile file, MeetingId meeting, String name, ZoneId here) {
        this.file = file;
        this.meeting = meeting;
        this.name = name;
        this.here = here;
        addClassName("calendar-link");
        link = new Anchor(DownloadHandler.fromInputStream(_ -> response()), getTranslation("meetings.calendar"));
        link.addClassName("quiet-button");
        withName = new Checkbox(getTranslation("meetings.calendar.named", name));
        withName.setHelperText(getTranslation("meetings.calendar.hint"));
        withName.addValueChangeListener(change -> named = change.getValue());
        add(link, withName);
    }

    /** Offers to take it out again where the date was dropped; nothing where there never was one. */
    void show(Closing closing) {
        boolean dropped = closing.nextOn() == null;
        setVisible(!dropped || closing.droppedOn() != null);
        withName.setVisible(!dropped);
        link.setText(getTranslation(dropped ? "meetings.calendar.out" : "meetings.calendar"));
    }

    private DownloadResponse response() {
        byte[] bytes = bytes();
        return new DownloadResponse(
                new ByteArrayInputStream(bytes), FILE, "text/calendar; charset=utf-8", bytes.length);
    }

    /** The file as it would be handed out now. */
    byte[] bytes() {
        String title = named
                ? getTranslation("meetings.calendar.title.named", name)
                : getTranslation("meetings.calendar.title");
        return file.of(meeting, title, zone());
    }

    private ZoneId zone() {
        try {
            return getUI().map(UI::getPage)
                    .map(page -> page.getExtendedClientDetails())
                    .map(details -> details.getTimeZoneId())
                    .map(ZoneId::of)
                    .orElse(here);
        } catch (DateTimeException _) {
            return here;
        }
    }
}

package org.cairn.meetings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.cairn.journal.Entry;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The next date of a meeting as a calendar file (RFC 5545). It holds a date, a length and the title it is given, marked
 * private; nothing that was said. A file made again for the same date takes the place of the former one.
 */
@Service
public class NextMeetingFile {

    private final GuidedMeetingService meetings;
    private final Clock clock;

    NextMeetingFile(GuidedMeetingService meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    /**
     * @param title what stands in the calendar; the page that asks decides whether a name is in it
     * @param zone where the mentor is
     * @throws MeetingNotFoundException when the meeting is not one's own, or no next date was agreed
     */
    @PreAuthorize("hasRole('MENTOR')")
    public byte[] of(MeetingId id, String title, ZoneId zone) {
        MeetingRecord record = meetings.open(id);
        Entry<Closing> closing = record.closing();
        if (closing == null || closing.content().nextOn() == null) {
            throw new MeetingNotFoundException();
        }
        LocalDate day = closing.content().nextOn();
        LocalTime time = closing.content().nextAt();
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Cairn//Cairn//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        VEvent event = time == null
                ? new VEvent(day, Period.ofDays(1), title)
                : new VEvent(
                        day.atTime(time).atZone(zone),
                        Duration.ofMinutes(record.meeting().plannedMinutes()),
                        title);
        event.replace(new DtStamp(clock.instant()));
        event.add(new Uid(UUID.nameUUIDFromBytes(("next after " + id).getBytes(StandardCharsets.UTF_8)) + "@cairn"));
        event.add(new Sequence((int) closing.revision()));
        event.add(new Clazz(Clazz.VALUE_PRIVATE));
        if (time != null && !(zone.normalized() instanceof ZoneOffset)) {
            TimeZone rules =
                    TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(zone.getId());
            if (rules != null) {
                calendar.add(rules.getVTimeZone());
            }
        }
        calendar.add(event);
        return written(calendar);
    }

    private static byte[] written(Calendar calendar) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(true).output(calendar, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}

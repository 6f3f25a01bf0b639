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
import java.time.ZonedDateTime;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.cairn.journal.Entry;
import org.jspecify.annotations.Nullable;
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
     * As it stands now: a date that moved is the same event with a higher number, one that was dropped is the same event
     * cancelled.
     *
     * @param title what stands in the calendar; the page that asks decides whether a name is in it
     * @param zone where the mentor is
     * @throws MeetingNotFoundException when the meeting is not one's own, or there never was a next date
     */
    @PreAuthorize("hasRole('MENTOR')")
    public byte[] of(MeetingId id, String title, ZoneId zone) {
        MeetingRecord record = meetings.open(id);
        Entry<Closing> entry = record.closing();
        if (entry == null) {
            throw new MeetingNotFoundException();
        }
        Closing closing = entry.content();
        boolean cancelled = closing.nextOn() == null;
        LocalDate day = cancelled ? closing.droppedOn() : closing.nextOn();
        LocalTime time = cancelled ? closing.droppedAt() : closing.nextAt();
        if (day == null) {
            throw new MeetingNotFoundException();
        }
        VEvent event = event(day, time, record.meeting().plannedMinutes(), title, zone);
        event.replace(new DtStamp(clock.instant()));
        event.add(new LastModified(entry.savedAt()));
        event.add(new Uid(UUID.nameUUIDFromBytes(("next after " + id).getBytes(StandardCharsets.UTF_8)) + "@cairn"));
        event.add(new Sequence((int) entry.revision()));
        event.add(new Clazz(Clazz.VALUE_PRIVATE));
        event.add(new Status(cancelled ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        event.add(new Transp(cancelled ? Transp.VALUE_TRANSPARENT : Transp.VALUE_OPAQUE));
        return written(calendar(event, time == null ? null : zone));
    }

    private static VEvent event(LocalDate day, @Nullable LocalTime time, int minutes, String title, ZoneId zone) {
        if (time == null) {
            return new VEvent(day, Period.ofDays(1), title);
        }
        ZonedDateTime start = day.atTime(time).atZone(zone);
        return new VEvent(hasRules(zone) ? start : start.toInstant(), Duration.ofMinutes(minutes), title);
    }

    /** A mere distance from Greenwich has none: then the hour is said as it is there. */
    private static boolean hasRules(ZoneId zone) {
        return !(zone.normalized() instanceof ZoneOffset);
    }

    /** @param zone whose rules come along; null where there is no hour */
    private static Calendar calendar(VEvent event, @Nullable ZoneId zone) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Cairn//Cairn//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        if (zone != null && hasRules(zone)) {
            TimeZone rules =
                    TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(zone.getId());
            if (rules != null) {
                calendar.add(rules.getVTimeZone());
            }
        }
        calendar.add(event);
        return calendar;
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

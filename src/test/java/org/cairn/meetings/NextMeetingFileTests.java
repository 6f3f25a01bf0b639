package org.cairn.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.Configurator;
import org.cairn.relationships.RelationshipService;
import org.cairn.testing.Mentor;
import org.cairn.testing.OnH2;
import org.cairn.vault.Keyrings;
import org.cairn.vault.Vaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@OnH2
class NextMeetingFileTests {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Autowired
    NextMeetingFile file;

    @Autowired
    GuidedMeetingService service;

    @Autowired
    NextDate next;

    @Autowired
    RelationshipService relationships;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    private MeetingId meeting;

    @BeforeEach
    void aMeetingIsClosing() {
        Mentor.signedIn(vaults, keyrings);
        meeting = service.begin(relationships.begin("Rosalind"), 90);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theHourIsTheMentorsInSummerAndInWinter() throws Exception {
        agree(LocalDate.of(2027, 1, 14), LocalTime.of(14, 0));
        assertThat(start(text(LONDON)))
                .isEqualTo(ZonedDateTime.of(2027, 1, 14, 14, 0, 0, 0, LONDON).toInstant());

        meeting = service.begin(relationships.begin("Rosalind"), 60);
        agree(LocalDate.of(2027, 7, 14), LocalTime.of(14, 0));
        assertThat(start(text(LONDON))).isEqualTo(java.time.Instant.parse("2027-07-14T13:00:00Z"));
    }

    @Test
    void theRulesOfTheZoneComeWithTheFileAndNothingIsAskedOverTheNetwork() {
        agree(LocalDate.of(2027, 7, 14), LocalTime.of(14, 0));

        assertThat(text(LONDON))
                .contains("BEGIN:VTIMEZONE", "TZID:Europe/London", "DTSTART;TZID=Europe/London:20270714T140000")
                .contains("DURATION:PT1H30M");
        assertThat(Configurator.getProperty("net.fortuna.ical4j.timezone.update.enabled"))
                .contains("false");
    }

    @Test
    void aDateWithoutAnHourTakesTheWholeDay() {
        agree(LocalDate.of(2027, 7, 14), null);

        assertThat(text(LONDON)).contains("DTSTART;VALUE=DATE:20270714").doesNotContain("VTIMEZONE");
    }

    @Test
    void itHoldsNothingThatWasSaidAndNobodysName() {
        service.write(
                meeting,
                Closing.TYPE,
                Closing.blank(meeting)
                        .withSummary("I may ask.")
                        .withNext(LocalDate.of(2027, 7, 14), LocalTime.of(14, 0)));

        assertThat(text(LONDON))
                .contains("SUMMARY:Mentoring conversation", "CLASS:PRIVATE")
                .doesNotContain("Rosalind", "I may ask", "DESCRIPTION", "ATTENDEE", "ORGANIZER", "\nLOCATION", "VALARM")
                .doesNotContain(meeting.toString());
    }

    @Test
    void theSameDateMadeAgainTakesThePlaceOfTheFormerOne() {
        agree(LocalDate.of(2027, 7, 14), LocalTime.of(14, 0));
        String before = line(text(LONDON), "UID:");

        assertThat(line(text(LONDON), "UID:")).isEqualTo(before);
    }

    @Test
    void anHourWithoutRulesIsSaidAsItIsInGreenwich() {
        agree(LocalDate.of(2027, 7, 14), LocalTime.of(14, 0));

        assertThat(text(ZoneId.of("UTC"))).contains("DTSTART:20270714T140000Z").doesNotContain("TZID");
    }

    @Test
    void aDateThatMovedIsTheSameEventWithAHigherNumber() {
        agree(LocalDate.of(2027, 7, 14), LocalTime.of(14, 0));
        service.close(meeting, 80);
        String before = text(LONDON);

        next.move(service.open(meeting).meeting().relationship(), LocalDate.of(2027, 7, 21), LocalTime.of(9, 30));

        String after = text(LONDON);
        assertThat(line(after, "UID:")).isEqualTo(line(before, "UID:"));
        assertThat(sequence(after)).isGreaterThan(sequence(before));
        assertThat(after).contains("DTSTART;TZID=Europe/London:20270721T093000", "STATUS:CONFIRMED", "LAST-MODIFIED:");
    }

    @Test
    void aDateThatWasDroppedIsTheSameEventCancelled() {
        agree(LocalDate.of(2027, 7, 14), LocalTime.of(14, 0));
        service.close(meeting, 80);
        String before = text(LONDON);

        next.drop(service.open(meeting).meeting().relationship());

        String after = text(LONDON);
        assertThat(line(after, "UID:")).isEqualTo(line(before, "UID:"));
        assertThat(sequence(after)).isGreaterThan(sequence(before));
        assertThat(after)
                .contains("DTSTART;TZID=Europe/London:20270714T140000", "STATUS:CANCELLED", "TRANSP:TRANSPARENT");
    }

    private static int sequence(String text) {
        return Integer.parseInt(line(text, "SEQUENCE:").substring("SEQUENCE:".length()));
    }

    @Test
    void everyZoneThatABrowserMayNameGivesAFileThatCanBeRead() throws Exception {
        agree(LocalDate.of(2027, 7, 14), LocalTime.of(14, 0));
        for (String zone : new String[] {"UTC", "Etc/UTC", "Asia/Kolkata", "America/New_York", "Asia/Calcutta", "GB"}) {
            ZoneId there = ZoneId.of(zone);

            assertThat(start(text(there)))
                    .as(zone)
                    .isEqualTo(ZonedDateTime.of(2027, 7, 14, 14, 0, 0, 0, there).toInstant());
        }
    }

    @Test
    void withoutADateAndForSomebodyElseThereIsNoFile() {
        assertThatExceptionOfType(MeetingNotFoundException.class).isThrownBy(() -> text(LONDON));
        agree(LocalDate.of(2027, 7, 14), null);
        Mentor.signedIn(vaults, keyrings);
        assertThatExceptionOfType(MeetingNotFoundException.class).isThrownBy(() -> text(LONDON));
    }

    private void agree(LocalDate day, LocalTime time) {
        service.write(meeting, Closing.TYPE, Closing.blank(meeting).withNext(day, time));
    }

    private String text(ZoneId zone) {
        return new String(file.of(meeting, "Mentoring conversation", zone), StandardCharsets.UTF_8)
                .replace("\r\n ", "");
    }

    private static java.time.Instant start(String text) throws IOException, ParserException {
        VEvent event = (VEvent) new CalendarBuilder()
                .build(new StringReader(text))
                .getComponent("VEVENT")
                .orElseThrow();
        Temporal start = event.getStartDate().orElseThrow().getDate();
        return java.time.Instant.from(start);
    }

    private static String line(String text, String begin) {
        return text.lines().filter(line -> line.startsWith(begin)).findFirst().orElseThrow();
    }
}

package org.cairn.meetings;

import org.cairn.journal.EntryTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a relationship's journal holds of its meetings, and of the time between them. */
@Configuration(proxyBeanMethods = false)
class MeetingEntries {

    @Bean
    EntryTypes entriesOfMeetings() {
        return new EntryTypes(
                Agreement.TYPE,
                AgreeingAnew.PREPARED,
                BetweenNote.TYPE,
                Block.TYPE,
                BlockReview.TYPE,
                Capture.Kind.POSSIBLE_GOAL.type(),
                Capture.Kind.STRENGTH.type(),
                Capture.Kind.THEME.type(),
                Closing.TYPE,
                Look.TYPE,
                Note.TYPE,
                Progress.TYPE,
                PutOff.TYPE,
                Reflection.TYPE,
                Remark.TYPE,
                ThemeRound.TYPE,
                ThemeSides.TYPE);
    }
}

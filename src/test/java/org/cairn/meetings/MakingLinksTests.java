package org.cairn.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.cairn.common.TextDiffersException;
import org.cairn.common.TextVersion;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.meetings.LinkedTheme.Noted;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.testing.Mentor;
import org.cairn.testing.OnH2;
import org.cairn.testing.OnPostgreSQL;
import org.cairn.vault.Keyrings;
import org.cairn.vault.Vaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The same theme at work and outside, side by side. */
class MakingLinksTests {

    private static final TextVersion NOTHING = TextVersion.of("");

    @Nested
    @OnH2
    class InAFile extends Contract {}

    @Nested
    @OnPostgreSQL
    class OnAServer extends Contract {}

    abstract static class Contract {

        @Autowired
        GuidedMeetingService service;

        @Autowired
        MakingLinks links;

        @Autowired
        RelationshipService relationships;

        @Autowired
        Vaults vaults;

        @Autowired
        Keyrings keyrings;

        private RelationshipId relationship;
        private MeetingId meeting;
        private ThemeId theme;
        private Entry<Block> block;

        @BeforeEach
        void aThemeAndABlockCameUp() {
            Mentor.signedIn(vaults, keyrings);
            relationship = relationships.begin("Rosalind");
            meeting = service.begin(relationship, 90);
            theme = new ThemeId(relationship, hear("Asking"));
            block = service.write(meeting, Block.TYPE, Block.blank(meeting).withWhat("Nobody to ask"));
        }

        @AfterEach
        void signOut() {
            SecurityContextHolder.clearContext();
        }

        @Test
        void whatWasNotedIsOnNeitherSideUntilItIsFiledAndThenOnOne() {
            assertThat(found().onNoSide()).extracting(Noted::words).containsExactly("Nobody to ask");
            assertThat(found().isLinked()).isFalse();

            links.file(theme, block.id(), Side.AT_WORK);
            links.file(theme, block.id(), Side.OUTSIDE);

            assertThat(found().on(Side.OUTSIDE)).extracting(Noted::words).containsExactly("Nobody to ask");
            assertThat(found().on(Side.AT_WORK)).isEmpty();
            assertThat(found().isLinked()).isTrue();

            links.file(theme, block.id(), null);

            assertThat(found().onNoSide()).hasSize(1);
            assertThat(found().isLinked()).isFalse();
        }

        @Test
        void wordsForEachSideAreKeptAlsoAfterTheMeeting() {
            service.close(meeting, 80);
            links.write(theme, Side.AT_WORK, "Never in the corridor", NOTHING);
            links.write(theme, Side.OUTSIDE, "The choir director", NOTHING);

            assertThat(found().sides().atWork()).isEqualTo("Never in the corridor");
            assertThat(found().sides().outside()).isEqualTo("The choir director");
            assertThatExceptionOfType(TextDiffersException.class)
                    .as("another window was first")
                    .isThrownBy(() -> links.write(theme, Side.OUTSIDE, "Something else", NOTHING));
        }

        @Test
        void theSidesStayWithTheThemeWhenItComesUpAgainInOtherLetters() {
            links.write(theme, Side.AT_WORK, "Never in the corridor", NOTHING);
            EntryId again = hear("“asking”");

            assertThat(links.themesOf(relationship)).hasSize(1);
            assertThat(links.find(new ThemeId(relationship, again))
                            .orElseThrow()
                            .sides()
                            .atWork())
                    .isEqualTo("Never in the corridor");
        }

        @Test
        void whatWasSaidInARoundWithTheThemeComesFirst() {
            service.write(
                    meeting,
                    ThemeRound.TYPE,
                    ThemeRound.blank(meeting)
                            .withTheme("asking")
                            .withPresent("Hard")
                            .withNextStep("One door"));

            assertThat(found().noted())
                    .extracting(Noted::kind, Noted::words)
                    .startsWith(org.assertj.core.api.Assertions.tuple(LinkedTheme.Kind.ROUND, "Hard\nOne door"));
        }

        @Test
        void whatWasNotNotedHereIsNotFiledAndAThemeThatNeverCameUpIsNotFound() {
            assertThat(links.file(theme, EntryId.random(), Side.AT_WORK)).isEmpty();
            assertThat(links.find(new ThemeId(relationship, block.id()))).isEmpty();
            assertThatExceptionOfType(MeetingNotFoundException.class)
                    .isThrownBy(
                            () -> links.write(new ThemeId(relationship, block.id()), Side.AT_WORK, "words", NOTHING));
        }

        @Test
        void whereNoNotesAreAgreedNothingIsKept() {
            service.write(meeting, Agreement.TYPE, Agreement.proposed().withWriting(Agreement.Writing.GOALS_ONLY));

            assertThat(links.mayWrite(relationship)).isFalse();
            assertThatExceptionOfType(NotAgreedException.class)
                    .isThrownBy(() -> links.write(theme, Side.AT_WORK, "words", NOTHING));
            assertThatExceptionOfType(NotAgreedException.class)
                    .isThrownBy(() -> links.file(theme, block.id(), Side.AT_WORK));
        }

        private EntryId hear(String words) {
            return service.write(meeting, Capture.Kind.THEME.type(), new Capture(meeting, "blocks", words, null))
                    .id();
        }

        private LinkedTheme found() {
            return links.find(theme).orElseThrow();
        }
    }
}

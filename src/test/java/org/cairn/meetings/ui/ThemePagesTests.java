package org.cairn.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.UUID;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Typing;
import org.cairn.journal.EntryId;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.Block;
import org.cairn.meetings.Capture;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MakingLinks;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.Side;
import org.cairn.meetings.ThemeId;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.testing.Mentor;
import org.cairn.testing.OnH2;
import org.cairn.testing.Pages;
import org.cairn.vault.Keyrings;
import org.cairn.vault.Vaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Making links: a theme at work and outside, side by side. */
@OnH2
class ThemePagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    RelationshipService relationships;

    @Autowired
    GuidedMeetingService service;

    @Autowired
    MakingLinks links;

    @Autowired
    ThemeTexts waiting;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    private RelationshipId relationship;
    private MeetingId meeting;
    private ThemeId theme;

    @BeforeEach
    void aThemeAndABlockCameUp() {
        Mentor.signedIn(vaults, keyrings);
        Pages.open(context);
        relationship = relationships.begin("Rosalind");
        meeting = service.begin(relationship, 90);
        EntryId heard = service.write(
                        meeting, Capture.Kind.THEME.type(), new Capture(meeting, "blocks", "Asking", null))
                .id();
        theme = new ThemeId(relationship, heard);
        service.write(meeting, Block.TYPE, Block.blank(meeting).withWhat("Nobody to ask"));
    }

    @AfterEach
    void signOut() {
        Pages.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatWasNotedIsFiledMovedAndTakenOffWithOnePressEach() {
        UI.getCurrent().navigate(ThemeView.place(theme));
        assertThat(Pages.text()).contains("Asking", "At work", "Outside work", "Noted in the meetings");

        click("At work: Nobody to ask");
        assertThat(links.find(theme).orElseThrow().on(Side.AT_WORK)).hasSize(1);
        assertThat(Pages.text()).doesNotContain("Noted in the meetings");
        click("To outside work: Nobody to ask");
        assertThat(links.find(theme).orElseThrow().on(Side.OUTSIDE)).hasSize(1);
        click("Take off: Nobody to ask");
        assertThat(Pages.text()).contains("Noted in the meetings");
    }

    @Test
    void theLinksAreSeenFromBothEndsOnTheRelationshipPage() {
        links.file(theme, service.blocksOf(relationship).getFirst().id(), Side.AT_WORK);

        UI.getCurrent().navigate("relationships/" + relationship.value());

        assertThat(Pages.text()).contains("at work 1 · outside work 0", "“Asking”, at work");
    }

    @Test
    void wordsOfEachSideSaveThemselvesAndAreFoundWhenTheyHadWaited() {
        UI.getCurrent().navigate(ThemeView.place(theme));
        Typing.into(_find(SealedTextArea.class).get(1), "The choir director.");

        assertThat(links.find(theme).orElseThrow().sides().outside()).isEqualTo("The choir director.");
        assertThat(waiting.find(relationship, "theme/" + theme.heard() + "/OUTSIDE"))
                .map(found -> found.text().stored())
                .contains("The choir director.");
        assertThat(waiting.find(relationship, "theme/" + UUID.randomUUID() + "/OUTSIDE"))
                .isEmpty();
        assertThat(waiting.find(relationship, "theme/nonsense")).isEmpty();
    }

    @Test
    void whereNoNotesAreAgreedNothingCanBeWrittenOrFiled() {
        service.write(meeting, Agreement.TYPE, Agreement.proposed().withWriting(Agreement.Writing.GOALS_ONLY));

        UI.getCurrent().navigate(ThemeView.place(theme));

        assertThat(_find(SealedTextArea.class)).isEmpty();
        assertThat(Pages.text()).contains("The agreement says that this is not written down.");
    }

    @Test
    void aThemeThatIsNotThereIsNotFound() {
        for (String place : new String[] {"nonsense", UUID.randomUUID().toString()}) {
            UI.getCurrent().navigate("relationships/" + relationship + "/themes/" + place);
            assertThat(_find(ThemeView.class)).isEmpty();
        }
    }

    private static void click(String label) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().filter(label::equals).isPresent())));
    }
}

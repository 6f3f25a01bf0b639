package org.cairn.journal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalService;
import org.cairn.journal.EntryType;
import org.cairn.journal.Journal;
import org.cairn.journal.SearchHit;
import org.cairn.journal.SearchedWords;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.Block;
import org.cairn.meetings.Capture;
import org.cairn.meetings.Closing;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.Note;
import org.cairn.people.Signed;
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

@OnH2
class SearchViewTests {

    @Autowired
    ApplicationContext cairn;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    @Autowired
    RelationshipService relationships;

    @Autowired
    GuidedMeetingService meetings;

    @Autowired
    GoalService goals;

    @Autowired
    Journal journal;

    private Mentor mentor;
    private RelationshipId one;
    private MeetingId meeting;

    @BeforeEach
    void aMentorHasWrittenSomethingOfEveryKind() {
        mentor = Mentor.signedIn(vaults, keyrings);
        one = relationships.begin("Heron");
        meeting = meetings.begin(one, 60);
        meetings.write(meeting, Agreement.TYPE, Agreement.proposed().withWorthwhile("A heron at the door"));
        meetings.write(meeting, Note.TYPE, new Note(meeting, "blocks", "The heron stood still"));
        meetings.write(meeting, Block.TYPE, Block.blank(meeting).withWhat("No heron to ask"));
        for (Capture.Kind kind : Capture.Kind.values()) {
            meetings.write(meeting, kind.type(), new Capture(meeting, "blocks", "héron " + kind, null));
        }
        goals.write(one, Goal.draft().withWhat("Watch a HERON").withPlan("then wait"));
        meetings.write(meeting, Closing.TYPE, Closing.blank(meeting).withSummary("I saw the heron."));
        Pages.open(cairn);
        UI.getCurrent().navigate("search");
    }

    @AfterEach
    void close() {
        Pages.close();
        Signed.out();
    }

    private String lookFor(String words) {
        _setValue(_get(TextField.class), words);
        return Pages.text();
    }

    private List<String> addresses() {
        return _find(Anchor.class).stream()
                .filter(link -> link.hasClassName("search-hit"))
                .map(Anchor::getHref)
                .toList();
    }

    @Test
    void everyKindOfEntryIsFoundWithItsPlace() {
        String page = lookFor("heron");

        assertThat(page)
                .contains("9 places", "Agreement", "Notes on Blocks", "Block ·", "Strength", "Theme", "Possible goal")
                .contains("Goal", "The mentee’s summary", "Relationship", "First interview");
        assertThat(addresses()).hasSizeGreaterThan(5).contains("meetings/" + meeting + "#stage-blocks");
        assertThat(addresses().getFirst()).isEqualTo("relationships/" + one);
        assertThat(addresses()).noneMatch(address -> address.toLowerCase().contains("heron"));
    }

    @Test
    void aHitInAClosedMeetingLeadsToItsPlaceInTheRecord() {
        meetings.close(meeting, 55);

        lookFor("stood still");

        assertThat(addresses()).containsExactly("meetings/" + meeting + "/record#note-blocks");
    }

    @Test
    void whatIsInTheArchiveIsFoundAndSaysSo() {
        relationships.archive(one);

        assertThat(lookFor("stood still")).contains("in the archive");
    }

    @Test
    void namesOfChoicesAndOfStagesAreNotWords() {
        assertThat(lookFor("future-self")).contains("Nothing you have written has all of these words.");
        assertThat(lookFor("NOTES_AND_GOALS")).contains("Nothing you have written");
        assertThat(lookFor("  ")).contains("Looks through everything you have written");
    }

    @Test
    void aLockedVaultShowsNothing() {
        mentor.lock(0);

        UI.getCurrent().navigate("search");

        assertThat(Pages.text()).doesNotContain("heron");
    }

    /** A kind of entry that nobody has thought of would be found by the names of its choices. */
    @Test
    void everyKindOfEntrySaysWhereItsWordsAre() {
        Map<String, SearchedWords> said = cairn.getBeansOfType(SearchedWords.class);
        List<String> types = said.values().stream()
                .map(SearchedWords::type)
                .map(EntryType::name)
                .toList();

        assertThat(types)
                .contains("note", "block", "closing", "agreement", "goal", "progress", "reflection", "remark")
                .contains("strength", "theme", "possible-goal")
                .doesNotHaveDuplicates();
        assertThat(journal.search("heron")).extracting(SearchHit::type).isSubsetOf(withName(types));
    }

    private static List<String> withName(List<String> types) {
        return java.util.stream.Stream.concat(types.stream(), java.util.stream.Stream.of("relationship-name"))
                .toList();
    }
}

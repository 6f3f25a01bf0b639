package org.cairn.access.ui;

import static com.github.mvysny.kaributesting.v10.ContextMenuKt._clickItemWithCaption;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.PasswordField;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cairn.common.HolisticComponent;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalService;
import org.cairn.journal.EntryType;
import org.cairn.journal.EntryTypes;
import org.cairn.journal.Journal;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.Note;
import org.cairn.meetings.Reflection;
import org.cairn.people.Signed;
import org.cairn.people.joining.Joined;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.testing.OnH2;
import org.cairn.testing.Pages;
import org.cairn.testing.PrintedPaper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OnH2
class EverythingViewTests {

    @Autowired
    ApplicationContext cairn;

    @Autowired
    RelationshipService relationships;

    @Autowired
    GuidedMeetingService meetings;

    @Autowired
    GoalService goals;

    @Autowired
    Journal journal;

    @Autowired
    List<EntryTypes> types;

    private RelationshipId relationship;

    @BeforeEach
    void somethingIsHeld() {
        Signed.in(Joined.mentor(cairn).person());
        Pages.open(cairn);
        relationship = relationships.begin("Rosalind");
        meetings.begin(relationship, 90);
        MeetingId meeting = new MeetingId(UUID.randomUUID());
        journal.append(relationship, Note.TYPE, new Note(meeting, Note.UNFILED, "Nobody to ask on NHS nights."));
        journal.append(
                relationship,
                Reflection.TYPE,
                new Reflection(meeting, java.util.Map.of("remember", "I spoke too much."), false));
        goals.write(
                relationship,
                Goal.draft()
                        .withWhat("Teach again")
                        .withBy(LocalDate.of(2027, 1, 31))
                        .withComponent(HolisticComponent.EDUCATION)
                        .agree(LocalDate.of(2026, 11, 2)));
        UI.getCurrent().navigate("relationships/" + relationship);
        _clickItemWithCaption(_get(MenuBar.class), "Everything that is held…");
    }

    @AfterEach
    void close() {
        Pages.close();
        Signed.out();
    }

    @Test
    void beforeThePasswordNoWordIsShownAndAWrongOneShowsNone() {
        assertThat(Pages.text()).contains("Nothing is shown yet").doesNotContain("Rosalind", "Nobody to ask");

        together("not the password");

        assertThat(_get(PasswordField.class).isInvalid()).isTrue();
        assertThat(Pages.text()).doesNotContain("Rosalind", "Nobody to ask");
        assertThat(_get(Button.class, spec -> spec.withText("Put everything together"))
                        .isEnabled())
                .isTrue();
    }

    @Test
    void everythingStandsOnOneSheetInWords() {
        together("slate kettle umbrella forty");

        assertThat(Pages.text())
                .contains("About Rosalind: held since", "90 minutes planned", "words: Nobody to ask on NHS nights.")
                .contains("words: I spoke too much.", "what: Teach again", "by: 31 January 2027")
                .contains("component: education", "where it stands: on the way", "Put together before")
                .doesNotContain("EDUCATION", "access.");
    }

    @Test
    void theSameIsTakenAlongAsAPdfThatNamesNobodyInItsName() throws Exception {
        together("slate kettle umbrella forty");

        Anchor pdf = _get(Anchor.class, spec -> spec.withText("Download as PDF"));
        PrintedPaper sheet = PrintedPaper.of(DownloadKt._download(pdf));

        assertThat(sheet.tagged()).isTrue();
        assertThat(sheet.text()).contains("Everything that is held", "Nobody to ask on NHS nights.");
        assertThat(pdf.getHref()).doesNotContain("Rosalind");
    }

    /** Of whatever is kept of a relationship, now and later. */
    @Test
    void everyFieldThatIsHeldHasAName() {
        List<String> nameless = new ArrayList<>();
        for (EntryTypes some : types) {
            for (EntryType<?> type : some.types()) {
                if (EverythingPaper.LEFT_OUT.contains(type.name())
                        || type.content().getPackageName().endsWith(".practice")) {
                    continue;
                }
                if (!EverythingPaper.KINDS.contains(type.name())) {
                    nameless.add("the kind " + type.name());
                }
                for (RecordComponent field : type.content().getRecordComponents()) {
                    String key = "access.field." + field.getName();
                    if (UI.getCurrent().getTranslation(key, Locale.UK).contains(key)) {
                        nameless.add(key);
                    }
                    constants(field.getGenericType(), nameless);
                }
            }
        }
        assertThat(nameless).isEmpty();
    }

    private static void constants(Type type, List<String> nameless) {
        if (type instanceof ParameterizedType of) {
            for (Type argument : of.getActualTypeArguments()) {
                constants(argument, nameless);
            }
        } else if (type instanceof Class<?> known && known.isEnum()) {
            for (Object constant : known.getEnumConstants()) {
                if (!EntryWords.CONSTANTS.contains(constant.toString())) {
                    nameless.add("the value " + constant);
                }
            }
        } else if (type instanceof Class<?> part && part.isRecord()) {
            for (RecordComponent field : part.getRecordComponents()) {
                constants(field.getGenericType(), nameless);
            }
        }
    }

    private static void together(String password) {
        _setValue(_get(PasswordField.class), password);
        _click(_get(Button.class, spec -> spec.withText("Put everything together")));
    }
}

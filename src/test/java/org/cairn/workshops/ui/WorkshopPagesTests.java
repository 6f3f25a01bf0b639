package org.cairn.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.cairn.people.Role;
import org.cairn.people.guessing.NetworkAddress;
import org.cairn.testing.Mentor;
import org.cairn.testing.OnH2;
import org.cairn.testing.Pages;
import org.cairn.vault.Keyrings;
import org.cairn.vault.Vaults;
import org.cairn.workshops.FirstName;
import org.cairn.workshops.Form;
import org.cairn.workshops.Move;
import org.cairn.workshops.Plan;
import org.cairn.workshops.RunningWorkshops;
import org.cairn.workshops.TakingSeats;
import org.cairn.workshops.WorkshopDraft;
import org.cairn.workshops.WorkshopId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

@OnH2
class WorkshopPagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    RunningWorkshops running;

    @Autowired
    TakingSeats seats;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    private Mentor somebody;

    @BeforeEach
    void somebodyComes() {
        somebody = Mentor.signedIn(vaults, keyrings);
        somebody.workAs(Role.TRAINER);
    }

    @AfterEach
    void close() {
        Pages.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aNewWorkshopHasItsPlanAlreadyAndSaysWhatIsMissing() {
        open("workshops/new");
        assertThat(Pages.text()).contains("3 rounds of 7 + 7 minutes in pairs · 67 minutes in all");
        _setValue(_get(RadioButtonGroup.class), Form.TRIADS);
        assertThat(Pages.text()).contains("3 rounds of 15 minutes in triads, feedback 8 · 98 minutes in all");
        _setValue(number("Rounds"), 2);
        assertThat(Pages.text()).contains("73 minutes in all");
        _setValue(number("Plenary"), 0);
        _setValue(_get(TextField.class), " ");
        click("Open the room");
        assertThat(_get(TextField.class).isInvalid()).isTrue();

        _setValue(_get(TextField.class), "Spring course");
        _setValue(number("Plenary"), 20);
        click("Open the room");
        assertThat(Pages.text()).contains("Spring course", "People are arriving", "Begin the brief");
    }

    @Test
    void ofTwoTrainersTheSlowerIsToldThatTheRoomMovedOn() {
        WorkshopId room = room();
        open("workshops/" + room);
        Button seenByTheSlower = _get(Button.class, spec -> spec.withText("Begin the brief"));
        running.move(room, Move.NEXT, 0);
        seenByTheSlower.click();

        expectNotifications("The room had moved on already; nothing was changed.");
        assertThat(Pages.text()).contains("Then: Round 1 of 3, first half");
    }

    @Test
    void theBoardOffersWhatComesNextAndNothingElse() {
        WorkshopId room = room();
        String code = running.board(room).code().orElseThrow().value();
        for (String name : List.of("Ann", "Ben", "Cleo", "Dan")) {
            seats.join(code, new NetworkAddress("pages-" + UUID.randomUUID()), new FirstName(name));
        }
        open("workshops/" + room);
        click("Begin the brief");
        click("Form groups for round 1");
        click("Start round 1");
        assertThat(Pages.text()).contains("Round 1 of 3, first half", "4 people · 2 pairs", "Ann", "Dan");
        _assertNone(Button.class, spec -> spec.withText("Form the groups anew"));
        click("Pause");
        _assertNone(Button.class, spec -> spec.withText("Pause"));
        click("Go on");
        click("End this part");
        click("End this part");
        assertThat(Pages.text()).contains("The time is up. The room waits for you.");
        click("Form groups for round 2");
        click("Start round 2");
        assertThat(Pages.text()).contains("Round 2 of 3, first half");
    }

    @Test
    void whoeverTrainsNobodyFindsNoWorkshops() {
        WorkshopId room = room();
        somebody.workAs(Role.MENTOR);
        open("workshops/" + room);

        assertThat(Pages.text()).doesNotContain("Spring course").doesNotContain("Begin the brief");
    }

    @Test
    void theWallShowsTheCodeAndAWrongOneShowsNothing() {
        WorkshopId room = room();
        String code = running.board(room).code().orElseThrow().spoken();
        SecurityContextHolder.clearContext();
        open("screen/" + code.replace(" ", ""));
        assertThat(Pages.text()).contains(code, "Come in. Sit anywhere.");

        open("screen/WRONG11");
        assertThat(Pages.text()).doesNotContain("Come in.");
    }

    private WorkshopId room() {
        return running.open(new WorkshopDraft("Spring course", Plan.usual(Form.PAIRS), List.of("blocks")));
    }

    private void open(String address) {
        Pages.open(context);
        UI.getCurrent().navigate(address);
    }

    private static IntegerField number(String label) {
        return _get(IntegerField.class, spec -> spec.withLabel(label));
    }

    private static void click(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }
}

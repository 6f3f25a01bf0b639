package org.cairn.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.NextDate;
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

@OnH2
class NextDatePagesTests {

    private static final LocalDate LATER = LocalDate.now().plusDays(30);

    @Autowired
    ApplicationContext context;

    @Autowired
    RelationshipService relationships;

    @Autowired
    GuidedMeetingService service;

    @Autowired
    NextDate next;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    private RelationshipId relationship;

    @BeforeEach
    void theTwoHaveMet() {
        Mentor.signedIn(vaults, keyrings);
        Pages.open(context);
        relationship = relationships.begin("Rosalind");
        service.close(service.begin(relationship, 60), 55);
        look();
    }

    @AfterEach
    void signOut() {
        Pages.close();
        SecurityContextHolder.clearContext();
    }

    private void look() {
        UI.getCurrent().navigate("search");
        UI.getCurrent().navigate("relationships/" + relationship.value());
    }

    private static void click(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getLast());
    }

    @Test
    void aDateIsAgreedMovedAndDroppedAndTheDropIsTakenBack() {
        assertThat(Pages.text()).contains("No date is agreed.").doesNotContain("my calendar");
        click("Agree a date");
        click("Keep this date");
        assertThat(_get(DatePicker.class).getErrorMessage()).isEqualTo("Which day is it?");
        _setValue(_get(DatePicker.class), LATER);
        click("Keep this date");
        assertThat(next.of(relationship).nextOn()).isEqualTo(LATER);
        assertThat(Pages.text()).contains("Put it into my calendar", "Move it");

        click("Move it");
        _setValue(_get(DatePicker.class), LATER.plusDays(1));
        click("Keep this date");
        assertThat(next.of(relationship).nextOn()).isEqualTo(LATER.plusDays(1));

        click("Drop it");
        assertThat(Pages.text()).contains("No date is agreed.", "Take it out of my calendar");
        assertThat(new String(_get(CalendarLink.class).bytes(), StandardCharsets.UTF_8))
                .contains("STATUS:CANCELLED");

        click("Undo");
        assertThat(next.of(relationship).nextOn()).isEqualTo(LATER.plusDays(1));
    }

    @Test
    void whileAMeetingIsOpenTheDateIsNotMovedFromHere() {
        service.beginReview(relationship, 60);
        look();

        assertThat(Pages.text()).doesNotContain("Agree a date");
    }

    @Test
    void aMeetingThatBeganInAnotherWindowIsSaid() {
        next.move(relationship, LATER, null);
        look();
        service.beginReview(relationship, 60);

        click("Drop it");

        expectNotifications("Another window has begun a meeting or agreed on something else. Load the page again.");
    }
}

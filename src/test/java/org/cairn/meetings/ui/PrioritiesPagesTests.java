package org.cairn.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalService;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
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
class PrioritiesPagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    RelationshipService relationships;

    @Autowired
    GuidedMeetingService service;

    @Autowired
    GoalService goals;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    private RelationshipId relationship;

    @BeforeEach
    void threeGoalsWereAgreed() {
        Mentor.signedIn(vaults, keyrings);
        Pages.open(context);
        relationship = relationships.begin("Rosalind");
        MeetingId first = service.begin(relationship, 90);
        for (String what : List.of("one", "two", "three")) {
            service.write(first, Goal.TYPE, Goal.draft().withWhat(what));
        }
        service.close(first, 80);
    }

    @AfterEach
    void signOut() {
        Pages.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void onTheRelationshipsPageAGoalMovesAndThatIsSaid() {
        UI.getCurrent().navigate("relationships/" + relationship.value());
        assertThat(button("Move up: one").isEnabled()).isFalse();
        assertThat(button("Move down: three").isEnabled()).isFalse();

        _click(button("Move up: three"));

        assertThat(titles()).containsExactly("one", "three", "two");
        assertThat(Pages.text()).contains("three is now 2 of 3.");
        assertThat(goals.of(relationship))
                .extracting(goal -> goal.content().what())
                .containsExactly("one", "three", "two");
    }

    @Test
    void inAReviewGoalsAreMovedAndTheNextReviewBeginsWithWhatMattersMost() {
        MeetingId review = service.beginReview(relationship, 60);
        UI.getCurrent().navigate("meetings/" + review.value());
        _click(_get(NativeButton.class, spec -> spec.withId("stage-new-goals")));

        _click(button("Move up: three"));
        _click(button("Move up: three"));

        assertThat(Pages.text()).contains("three is now 1 of 3.");
        service.close(review, 50);
        UI.getCurrent()
                .navigate("meetings/" + service.beginReview(relationship, 60).value());
        assertThat(_get(H2.class, spec -> spec.withClasses("agreed-goal-what")).getText())
                .isEqualTo("three");
    }

    @Test
    void oneGoalAloneIsNotMoved() {
        goals.remove(relationship, goals.of(relationship).getLast());
        goals.remove(relationship, goals.of(relationship).getLast());

        UI.getCurrent().navigate("relationships/" + relationship.value());

        assertThat(_find(Button.class))
                .noneMatch(button -> button.getAriaLabel().orElse("").startsWith("Move"));
    }

    private static List<String> titles() {
        return _find(H3.class, spec -> spec.withClasses("goal-title")).stream()
                .map(H3::getText)
                .toList();
    }

    private static Button button(String name) {
        return _find(Button.class).stream()
                .filter(button -> name.equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
    }
}

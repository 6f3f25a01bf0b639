package org.cairn.common.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.cairn.common.HolisticComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The small pieces that every page is made of. */
class PiecesTests {

    @BeforeEach
    void openAPage() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.UK);
    }

    @AfterEach
    void closeThePage() {
        MockVaadin.tearDown();
    }

    @ParameterizedTest
    @EnumSource
    void eachVisibilityIsSaidInWordsBesideItsSign(Visibility visibility) {
        VisibilityBadge badge = new VisibilityBadge(visibility);

        assertThat(badge.getElement().getTextRecursively()).isNotBlank().doesNotContain("common.");
        assertThat(badge.getChildren().findFirst().orElseThrow().getElement().getAttribute("aria-hidden"))
                .isEqualTo("true");
    }

    @Test
    void aBadgeMaySayItInWordsOfItsOwn() {
        assertThat(new VisibilityBadge(Visibility.YOU_AND_MENTEE, "you, and the hand-out")
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("you, and the hand-out");
    }

    @Test
    void aComponentHasItsShapeItsColourAndItsWord() {
        for (HolisticComponent component : HolisticComponent.values()) {
            ComponentBadge badge = new ComponentBadge(component);
            assertThat(badge.getClassNames()).contains(ComponentBadge.styleOf(component));
            assertThat(drawing(badge))
                    .isEqualTo(
                            drawing(new Span(ComponentBadge.shapeOf(component).create())));
        }
        assertThat(new ComponentBadge(HolisticComponent.PERSONAL_SUPPORT)
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("personal support");
        assertThat(ComponentBadge.brief(HolisticComponent.PERSONAL_SUPPORT)
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("personal");
        assertThat(new ComponentBadge(HolisticComponent.EDUCATION, "agreed in May")
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("agreed in May");
    }

    @Test
    void theBalanceIsSharedOutByCountAndSaidInASentence() {
        BalanceBar bar = new BalanceBar();
        bar.show(Map.of(HolisticComponent.EDUCATION, 1, HolisticComponent.PROFESSIONAL_DEVELOPMENT, 3));

        Component bars = bar.getChildren().findFirst().orElseThrow();
        assertThat(bars.getElement().getAttribute("aria-label"))
                .isEqualTo("Balance so far: education 1, personal support 0, professional development 3");
        assertThat(widths(bars)).containsExactly(24.7, 74.1);
    }

    @Test
    void aBalanceOfNothingIsOneQuietBar() {
        Component bars = new BalanceBar().getChildren().findFirst().orElseThrow();

        assertThat(widths(bars)).containsExactly(100.0);
        assertThat(bars.getElement().getAttribute("aria-label")).isEqualTo("Nothing to balance yet");
    }

    @Test
    void aPageHasOneHeadingAndOnlyTheLinesItWasGiven() {
        UI.getCurrent().add(new PageHeading("R. A.").under("since March").actions(new Button("Begin")));

        assertThat(_find(H1.class)).extracting(H1::getText).containsExactly("R. A.");
        assertThat(_get(PageHeading.class).getElement().getTextRecursively()).isEqualTo("R. A.since MarchBegin");
        assertThat(_find(Paragraph.class)).hasSize(1);
    }

    @Test
    void aCardIsARegionNamedByItsHeading() {
        Card card = new Card("Goals").badge(new VisibilityBadge(Visibility.ONLY_YOU));
        UI.getCurrent().add(card);

        assertThat(card.getElement().getAttribute("aria-labelledby"))
                .isEqualTo(_get(H2.class).getId().orElseThrow());
        assertThat(new Card().getElement().hasAttribute("aria-labelledby")).isFalse();
    }

    @Test
    void anEmptyPlaceSaysWhatWillBeThereAndOffersTheFirstStep() {
        UI.getCurrent().add(new EmptyState("Goals will stand here.", new Button("Begin")));

        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).isEqualTo("Goals will stand here.Begin");
    }

    @Test
    void nothingIsDoneBeforeSomebodyAgrees() {
        List<String> done = new ArrayList<>();

        Confirm.ask("Archive it?", "It can be brought back.", "Archive it", () -> done.add("archived"));
        assertThat(done).isEmpty();
        ConfirmDialogKt._fireCancel(_get(ConfirmDialog.class));
        assertThat(done).isEmpty();

        Confirm.askDanger("Destroy it?", "It is gone for good.", "Destroy it", () -> done.add("destroyed"));
        ConfirmDialogKt._fireConfirm(_find(ConfirmDialog.class).getLast());
        assertThat(done).containsExactly("destroyed");
    }

    @Test
    void theSameSentenceTwiceIsAnnouncedTwice() {
        Span somewhere = new Span();
        UI.getCurrent().add(somewhere);

        Announcer.say(somewhere, "Saved");
        String first = announced();
        Announcer.say(somewhere, "Saved");

        assertThat(first).isEqualTo("Saved");
        assertThat(announced()).isNotEqualTo(first).startsWith("Saved");
        assertThat(regions()).hasSize(1);
    }

    @Test
    void aNoticeIsShown() {
        Notices.show("The link has been copied.");

        NotificationsKt.expectNotifications("The link has been copied.");
    }

    @Test
    void whoeverIsActiveIsNoticed() {
        List<String> noticed = new ArrayList<>();
        UserActivity activity = new UserActivity(() -> noticed.add("here"));

        activity.active();

        assertThat(noticed).containsExactly("here");
    }

    @Test
    void thePaceIsHandedOverInSecondsAndNamedForWhoeverListens() {
        PaceBand pace = new PaceBand();
        pace.show(90, List.of(new PaceBand.Stage("agree", 15, Duration.ofMinutes(14))), "agree", true);

        var face = pace.getElement().getPropertyRaw("pace").toString();
        assertThat(face)
                .contains("\"planned\":90", "\"id\":\"agree\"", "\"seconds\":840", "\"running\":true")
                .contains("{0} of {1} min");
        assertThat(pace.getElement().getAttribute("aria-label")).isEqualTo("How the planned time is going");
        assertThat(pace.time("agree").getElement().getAttribute("data-stage-time"))
                .isEqualTo("agree");
    }

    private static List<Double> widths(Component bars) {
        return Pattern.compile("width=\"([0-9.]+)%\"")
                .matcher(bars.getElement().getProperty("innerHTML"))
                .results()
                .map(found -> Double.valueOf(found.group(1)))
                .toList();
    }

    private static String drawing(Component badge) {
        return badge.getChildren().findFirst().orElseThrow().getElement().getProperty("innerHTML");
    }

    private static List<String> regions() {
        return UI.getCurrent()
                .getElement()
                .getChildren()
                .filter(child -> "status".equals(child.getAttribute("role")))
                .map(child -> child.getText())
                .toList();
    }

    private static String announced() {
        return regions().getLast();
    }
}

package org.cairn.cycle.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Locale;
import org.cairn.cycle.CyclePack;
import org.cairn.cycle.Cycles;
import org.cairn.cycle.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuidanceCardTests {

    private final CyclePack pack = Cycles.builtIn().current();
    private final GuidanceCard card = openThePage();

    private static GuidanceCard openThePage() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.UK);
        GuidanceCard card = new GuidanceCard();
        UI.getCurrent().add(card);
        return card;
    }

    @BeforeEach
    void showPresentSelf() {
        card.show(pack.stage(Stage.PRESENT_SELF));
    }

    @AfterEach
    void closeThePage() {
        MockVaadin.tearDown();
    }

    @Test
    void whatToListenForAndTheWayOnAreInSight() {
        assertThat(_find(H3.class)).extracting(H3::getText).containsExactly("Listen for", "Moving on");
        assertThat(card.getElement().getTextRecursively())
                .contains("What is told twice", "what would you most like to be different?");
    }

    @Test
    void whatTendsToGoWrongIsFoldedAway() {
        assertThat(_find(NativeDetails.class))
                .noneMatch(NativeDetails::isOpen)
                .extracting(NativeDetails::getSummaryText)
                .startsWith(
                        "If you get stuck", "What this stage is for", "If it goes flat", "If you want to give advice");
    }

    @Test
    void anotherStageReplacesAllOfIt() {
        card.show(pack.stage(Stage.CLOSE));
        assertThat(_find(H3.class)).hasSize(2);
        assertThat(card.getElement().getTextRecursively()).doesNotContain("What is told twice");
    }
}

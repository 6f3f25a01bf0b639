package org.cairn.workshops.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cairn.cycle.CyclePack;
import org.cairn.cycle.Cycles;
import org.cairn.workshops.Form;
import org.cairn.workshops.Plan;
import org.cairn.workshops.QuestionPlace;
import org.junit.jupiter.api.Test;

class QuestionWalkTests {

    private static final CyclePack PACK = Cycles.builtIn().current();
    private static final List<String> STAGES = List.of("present-self", "blocks");

    @Test
    void itGoesThroughAllStagesForwardsAndBackTheSameWay() {
        QuestionWalk walk = at(new QuestionPlace("present-self", 0, 0));
        assertThat(walk.hasEarlier()).isFalse();
        int questions = 1;
        while (walk.hasNext()) {
            QuestionWalk next = at(walk.next());
            assertThat(next.earlier()).isEqualTo(walk.place());
            walk = next;
            questions++;
        }

        assertThat(questions)
                .isEqualTo(PACK.stage("present-self").questions().size()
                        + PACK.stage("blocks").questions().size());
        assertThat(walk.place().stage()).isEqualTo("blocks");
        assertThat(walk.next()).isEqualTo(walk.place());
    }

    @Test
    void anotherWayComesBackToTheQuestionItself() {
        QuestionPlace place = new QuestionPlace("blocks", 1, 0);
        int ways = PACK.stage("blocks").questions().get(1).anotherWay().size() + 1;
        QuestionPlace other = place;
        for (int way = 0; way < ways; way++) {
            other = at(other).anotherWay();
        }

        assertThat(at(place).anotherWay().wording()).isEqualTo(1);
        assertThat(other).isEqualTo(place);
    }

    @Test
    void theBandIsAsLongAsThePlanAndShowsWhereWeAre() {
        String band = PlanBand.svg(Plan.usual(Form.PAIRS), 2);

        assertThat(band.split("class=\"past\"", -1)).hasSize(3);
        assertThat(band.split("class=\"ahead\"", -1)).hasSize(7);
        assertThat(band).containsOnlyOnce("data-clock-fill");
    }

    @Test
    void theQrCodeHasItsQuietEdge() {
        assertThat(QrCode.svg("http://localhost:8080/w/KITE47")).contains("viewBox=\"0 0 ", "M4 4h1v1h-1z");
        assertThat(QrCode.svg("http://localhost:8080/w/KITE47")).doesNotContain("M3 ");
    }

    private static QuestionWalk at(QuestionPlace place) {
        return new QuestionWalk(PACK, STAGES, place);
    }
}

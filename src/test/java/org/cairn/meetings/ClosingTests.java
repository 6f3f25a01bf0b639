package org.cairn.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ClosingTests {

    private static final LocalDate MAY = LocalDate.of(2027, 5, 4);
    private static final LocalTime TWO = LocalTime.of(14, 0);

    private final Closing agreed = Closing.blank(MeetingId.random()).withNext(MAY, TWO);

    @Test
    void aDateThatIsDroppedIsRememberedUntilThereIsAnother() {
        Closing dropped = agreed.withNext(null, null);
        assertThat(dropped.nextOn()).isNull();
        assertThat(dropped.droppedOn()).isEqualTo(MAY);
        assertThat(dropped.droppedAt()).isEqualTo(TWO);
        assertThat(dropped.isEmpty()).isFalse();
        assertThat(dropped.withNext(null, null)).isEqualTo(dropped);
        assertThat(dropped.withSummary("She may ask.").droppedOn()).isEqualTo(MAY);

        assertThat(dropped.withNext(MAY.plusDays(1), null).droppedOn()).isNull();
    }

    @Test
    void whatWasNeverAgreedIsNotDropped() {
        assertThat(Closing.blank(MeetingId.random()).withNext(null, TWO).droppedOn())
                .isNull();
    }

    @Test
    void aClosingFromBeforeDatesCouldBeDroppedIsRead() {
        JsonMapper json = new JsonMapper();
        ObjectNode older = json.valueToTree(agreed);
        older.remove("droppedOn");
        older.remove("droppedAt");

        assertThat(Closing.TYPE.schemaVersion()).isEqualTo(2);
        assertThat(json.treeToValue(Closing.TYPE.upgrades().getFirst().apply(older), Closing.class))
                .isEqualTo(agreed);
    }
}

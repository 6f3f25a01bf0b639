package org.cairn.workshops.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import org.cairn.common.KeptText;
import org.cairn.common.TextVersion;
import org.cairn.common.ui.SaveIndicator;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Visibility;

/** A few private words during a talk, under the key of one's own seat. They are gone with the workshop. */
final class Jottings extends Details {

    /** Only whoever opens them has them fetched: thirty phones change their scene at once. */
    private boolean isLoaded;

    Jottings(Seated seated, int round) {
        addClassName("jottings");
        setSummaryText(getTranslation("workshops.jottings"));
        SealedTextArea field = new SealedTextArea(getTranslation("workshops.jottings.field"), Visibility.ONLY_YOU);
        field.setHint(getTranslation("workshops.jottings.hint"));
        addOpenedChangeListener(opened -> {
            if (opened.isOpened() && !isLoaded) {
                isLoaded = true;
                field.show(new Kept(seated, round));
            }
        });
        Div scope = new Div(field, new SaveIndicator());
        scope.addClassName("save-scope");
        add(scope);
    }

    private record Kept(Seated seated, int round) implements KeptText {

        @Override
        public String stored() {
            return seated.practising().jotting(seated.ticket(), round);
        }

        @Override
        public Instant keep(String text, TextVersion basis) {
            seated.practising().jot(seated.ticket(), round, text);
            return seated.clock().instant();
        }
    }
}

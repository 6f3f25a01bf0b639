package org.cairn.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.cairn.cycle.Guidance;
import org.cairn.cycle.Stage;

/** What only the mentor reads about a stage: two short texts in sight, the rest folded away. */
public final class GuidanceCard extends Composite<Div> {

    public GuidanceCard() {
        getContent().addClassName("guidance-card");
    }

    public void show(Stage stage) {
        Guidance guidance = stage.guidance();
        Div inSight = new Div(
                part("cycle.guidance.listenFor", String.join(" ", guidance.listenFor())),
                part("cycle.guidance.movingOn", guidance.movingOn()));
        inSight.addClassName("guidance-in-sight");
        Div snags = new Div(folded(getTranslation("cycle.guidance.purpose"), new Paragraph(guidance.purpose())));
        snags.addClassName("guidance-snags");
        guidance.goesWrong().forEach(snag -> snags.add(folded(snag.sign(), new Paragraph(snag.help()))));
        NativeDetails more = folded(getTranslation("cycle.guidance.more"), snags);
        more.addClassName("guidance-more");
        getContent().removeAll();
        getContent().add(inSight, more);
    }

    private Component part(String titleKey, String words) {
        Div part = new Div(new H3(getTranslation(titleKey)), new Paragraph(words));
        part.addClassName("guidance-part");
        return part;
    }

    private static NativeDetails folded(String sign, Component help) {
        NativeDetails details = new NativeDetails(sign, help);
        details.addClassName("guidance-folded");
        return details;
    }
}

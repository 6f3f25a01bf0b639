package org.cairn.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.cairn.cycle.Safety;
import org.cairn.referrals.Referral;
import org.cairn.referrals.ui.UrgentNumbers;

/**
 * The guide set aside because somebody may be at risk: what to do, in order, whom to call, what may be written down. It
 * is read with half an eye, so it is short and everything stands on one page. It alarms nobody and tells nobody.
 */
class StopDialog extends Dialog {

    /** What can be done from here. */
    interface Ways {
        void directory();

        void leaveOpen();

        void close();
    }

    StopDialog(Safety safety, List<Referral> directory, StopMarkForm mark, Ways ways) {
        addClassName("stop-dialog");
        setHeaderTitle(getTranslation("meetings.stop.title"));
        setCloseOnOutsideClick(false);
        Paragraph first = new Paragraph(safety.atRisk().getFirst());
        first.addClassName("stop-first");
        OrderedList steps = new OrderedList();
        steps.addClassName("stop-steps");
        safety.atRisk().stream().skip(1).forEach(line -> steps.add(new ListItem(line)));
        Button more = new Button(getTranslation("meetings.safety.directory"), _ -> ways.directory());
        Div content = new Div(
                first,
                new UrgentNumbers(directory),
                steps,
                more,
                part("meetings.stop.write", mark),
                part("meetings.stop.then", leaving(ways)));
        content.addClassName("stop-content");
        add(content);
        Button back = new Button(getTranslation("meetings.stop.back"), _ -> close());
        getFooter().add(back);
    }

    private Div leaving(Ways ways) {
        Paragraph kept = new Paragraph(getTranslation("meetings.stop.kept"));
        kept.addClassName("quiet");
        Button leave = new Button(getTranslation("meetings.stop.leave"), _ -> ways.leaveOpen());
        Button end = new Button(getTranslation("meetings.stop.close"), _ -> ways.close());
        Div row = new Div(leave, end);
        row.addClassName("row");
        return new Div(kept, row);
    }

    private Section part(String key, com.vaadin.flow.component.Component... content) {
        Section part = new Section(new H3(getTranslation(key)));
        part.add(content);
        part.addClassName("stop-part");
        return part;
    }
}

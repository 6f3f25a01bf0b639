package org.cairn.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import org.cairn.referrals.ui.ReferralList;

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

    StopDialog(Safety safety, List<Referral> urgent, StopMarkForm mark, Ways ways) {
        addClassName("stop-dialog");
        setHeaderTitle(getTranslation("meetings.stop.title"));
        setCloseOnOutsideClick(false);
        OrderedList steps = new OrderedList();
        steps.addClassName("stop-steps");
        safety.atRisk().forEach(line -> steps.add(new ListItem(line)));
        Button more = new Button(getTranslation("meetings.safety.directory"), _ -> ways.directory());
        Div content = new Div(
                steps, part("meetings.stop.call", new ReferralList(urgent), more), part("meetings.stop.write", mark));
        content.addClassName("stop-content");
        add(content);
        Button back = new Button(getTranslation("meetings.stop.back"), _ -> close());
        Button leave = new Button(getTranslation("meetings.stop.leave"), _ -> ways.leaveOpen());
        Button end = new Button(getTranslation("meetings.stop.close"), _ -> ways.close());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        end.addThemeVariants(ButtonVariant.TERTIARY);
        Paragraph kept = new Paragraph(getTranslation("meetings.stop.kept"));
        kept.addClassNames("quiet", "small", "stop-kept");
        getFooter().add(kept, end, leave, back);
    }

    private Section part(String key, com.vaadin.flow.component.Component... content) {
        Section part = new Section(new H3(getTranslation(key)));
        part.add(content);
        part.addClassName("stop-part");
        return part;
    }
}

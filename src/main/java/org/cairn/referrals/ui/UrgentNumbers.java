package org.cairn.referrals.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.cairn.referrals.Referral;
import org.cairn.referrals.ReferralDetails;

/** The numbers that help at once, one line each, to be read at a glance. */
public final class UrgentNumbers extends UnorderedList {

    public UrgentNumbers(List<Referral> directory) {
        addClassNames("plain-list", "urgent-numbers");
        directory.stream()
                .map(Referral::details)
                .filter(details -> details.urgent() && !details.phone().isEmpty())
                .forEach(details -> add(new ListItem(call(details), words(details))));
    }

    private static Anchor call(ReferralDetails details) {
        Anchor call = new Anchor("tel:" + details.dialled(), details.phone());
        call.addClassName("referral-phone");
        return call;
    }

    private static Div words(ReferralDetails details) {
        Paragraph name = new Paragraph(details.name());
        name.addClassName("strong");
        Paragraph purpose = new Paragraph(details.purpose());
        purpose.addClassNames("small", "quiet");
        return new Div(name, purpose);
    }
}

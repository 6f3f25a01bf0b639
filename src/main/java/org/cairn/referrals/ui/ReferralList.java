package org.cairn.referrals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cairn.referrals.Referral;
import org.cairn.referrals.ReferralDetails;

/** Those who can help, each with what for and how to reach them. */
public final class ReferralList extends UnorderedList {

    /** To be read. */
    public ReferralList(List<Referral> referrals) {
        this(referrals, _ -> Optional.empty());
    }

    /** With something beside each entry, as a rule buttons. */
    ReferralList(List<Referral> referrals, Function<Referral, Optional<Component>> beside) {
        addClassNames("plain-list", "referral-list");
        referrals.forEach(referral -> {
            ListItem item = new ListItem(words(referral.details()));
            item.addClassName("referral");
            beside.apply(referral).ifPresent(item::add);
            add(item);
        });
    }

    private Div words(ReferralDetails details) {
        H2 name = new H2(details.name());
        name.addClassName("referral-name");
        Div words = new Div(name);
        words.addClassName("referral-words");
        line(words, details.purpose(), "referral-purpose");
        Div ways = new Div();
        ways.addClassName("referral-ways");
        if (!details.phone().isEmpty()) {
            Anchor call = new Anchor("tel:" + details.dialled(), details.phone());
            call.addClassName("referral-phone");
            ways.add(call);
        }
        if (!details.email().isEmpty()) {
            ways.add(new Anchor("mailto:" + details.email(), details.email()));
        }
        if (!details.web().isEmpty()) {
            Anchor page = new Anchor(details.web(), plain(details.web()), AnchorTarget.BLANK);
            page.getElement().setAttribute("rel", "noopener noreferrer");
            ways.add(page);
        }
        if (ways.getComponentCount() > 0) {
            words.add(ways);
        }
        line(words, details.hours(), "quiet");
        line(words, details.note(), "quiet");
        if (!details.saysHow()) {
            line(words, getTranslation("referrals.open"), "quiet");
        }
        return words;
    }

    private static String plain(String web) {
        return web.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    private static void line(Div words, String text, String tone) {
        if (!text.isEmpty()) {
            Paragraph line = new Paragraph(text);
            line.addClassNames("small", tone);
            words.add(line);
        }
    }
}

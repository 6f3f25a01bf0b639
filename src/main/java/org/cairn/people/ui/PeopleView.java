package org.cairn.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.cairn.common.ui.Confirm;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.PageHeading;
import org.cairn.people.Role;
import org.cairn.people.joining.Inviting;
import org.cairn.people.joining.Inviting.OpenInvitation;
import org.cairn.people.joining.Members;
import org.cairn.people.joining.Members.Member;

/** Who has joined, and who is invited. */
@Route("people")
@RolesAllowed("ADMINISTRATOR")
public class PeopleView extends Div implements HasDynamicTitle {

    private final Members members;
    private final Inviting inviting;
    private final DayWords days;
    private final Div invited = new Div();

    PeopleView(Members members, Inviting inviting, DayWords days) {
        this.days = days;
        this.members = members;
        this.inviting = inviting;
        addClassNames("page", "people");
        Button invite = new Button(getTranslation("people.invite"), click -> open());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeading(getTranslation("people.people.title")).actions(invite), joined(), invited);
        showInvited();
    }

    private void open() {
        InvitationDialog dialog = new InvitationDialog(inviting);
        dialog.addOpenedChangeListener(change -> showInvited());
        dialog.open();
    }

    private UnorderedList joined() {
        UnorderedList list = list();
        for (Member member : members.all()) {
            Div roles = row();
            for (Role role : member.roles()) {
                Span tag = new Span(getTranslation("people.role." + role));
                tag.addClassName("tag");
                roles.add(tag);
            }
            String under = getTranslation("people.people.joined", member.email(), days.day(member.joinedAt()));
            list.add(item(member.name(), under, roles));
        }
        return list;
    }

    private void showInvited() {
        invited.removeAll();
        var open = inviting.open();
        if (open.isEmpty()) {
            return;
        }
        H2 heading = new H2(getTranslation("people.people.invited"));
        heading.addClassName("section-heading");
        UnorderedList list = list();
        open.forEach(invitation -> list.add(invitation(invitation)));
        invited.add(heading, list);
    }

    private ListItem invitation(OpenInvitation invitation) {
        Button revoke = new Button(getTranslation("people.people.revoke"), click -> askToRevoke(invitation));
        revoke.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = row();
        actions.add(revoke);
        return item(
                invitation.email().orElse(getTranslation("people.people.byLink")),
                getTranslation(
                        "people.people.until", days.day(invitation.invitedAt()), days.day(invitation.expiresAt())),
                actions);
    }

    private void askToRevoke(OpenInvitation invitation) {
        Confirm.ask(
                getTranslation("people.people.revokeTitle"),
                getTranslation("people.people.revokeSentence"),
                getTranslation("people.people.revoke"),
                () -> {
                    inviting.revoke(invitation.id());
                    showInvited();
                });
    }

    private static ListItem item(String first, String second, Div side) {
        Paragraph under = new Paragraph(second);
        under.addClassNames("quiet", "small");
        Span name = new Span(first);
        name.addClassName("strong");
        Div text = new Div(name, under);
        text.addClassName("list-row-text");
        ListItem item = new ListItem(text, side);
        item.addClassName("list-row");
        return item;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        return list;
    }

    private static Div row() {
        Div row = new Div();
        row.addClassName("row");
        return row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.people.title") + " · Cairn";
    }
}

package org.cairn.referrals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.cairn.common.ui.Confirm;
import org.cairn.common.ui.EmptyState;
import org.cairn.common.ui.Icon;
import org.cairn.common.ui.Notices;
import org.cairn.common.ui.PageHeading;
import org.cairn.referrals.Referral;
import org.cairn.referrals.ReferralChangedException;
import org.cairn.referrals.ReferralDirectory;

/** Who else can help: for every mentor to read and print, for administrators to change. */
@Route("directory")
@RolesAllowed({"MENTOR", "ADMINISTRATOR"})
public class ReferralsView extends Div implements HasDynamicTitle {

    private final transient ReferralDirectory directory;
    private final Div list = new Div();

    ReferralsView(ReferralDirectory directory) {
        this.directory = directory;
        addClassNames("page", "referrals");
        Button print = new Button(getTranslation("referrals.print"));
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        PageHeading heading =
                new PageHeading(getTranslation("referrals.title")).under(getTranslation("referrals.under"));
        if (directory.isMineToChange()) {
            Button add = new Button(getTranslation("referrals.add"), _ -> add());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            heading.actions(print, add);
        } else {
            heading.actions(print);
        }
        Paragraph whose = new Paragraph(
                getTranslation(directory.isMineToChange() ? "referrals.whose.mine" : "referrals.whose.theirs"));
        whose.addClassNames("quiet", "small", "referrals-whose");
        add(heading, list, whose);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("referrals.page");
    }

    private void show() {
        list.removeAll();
        List<Referral> all = directory.all();
        if (all.isEmpty()) {
            list.add(new EmptyState(getTranslation("referrals.empty")));
        } else {
            ReferralList entries = new ReferralList(all, this::tools);
            entries.addClassName("card");
            list.add(entries);
        }
    }

    private Optional<Component> tools(Referral referral) {
        if (!directory.isMineToChange()) {
            return Optional.empty();
        }
        String name = referral.details().name();
        Button up = tool("", "referrals.up", name, () -> directory.move(referral.id(), -1));
        up.setIcon(Icon.ARROW_UP.create());
        Button down = tool("", "referrals.down", name, () -> directory.move(referral.id(), 1));
        down.setIcon(Icon.ARROW_DOWN.create());
        Button change =
                tool(getTranslation("referrals.change.short"), "referrals.change.which", name, () -> change(referral));
        Button remove =
                tool(getTranslation("referrals.remove"), "referrals.remove.which", name, () -> remove(referral));
        Div tools = new Div(up, down, change, remove);
        tools.addClassName("referral-tools");
        return Optional.of(tools);
    }

    private Button tool(String words, String labelKey, String name, Runnable act) {
        Button tool = new Button(words, _ -> attempt(act));
        tool.addThemeVariants(ButtonVariant.TERTIARY);
        tool.setAriaLabel(getTranslation(labelKey, name));
        return tool;
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (ReferralChangedException _) {
            Notices.show(getTranslation("referrals.changed"));
        }
        show();
    }

    private void add() {
        new ReferralForm(null, details -> {
                    directory.add(details);
                    show();
                })
                .open();
    }

    private void change(Referral referral) {
        new ReferralForm(referral, details -> {
                    directory.change(referral.id(), referral.version(), details);
                    show();
                })
                .open();
    }

    private void remove(Referral referral) {
        Confirm.askDanger(
                getTranslation("referrals.remove.title", referral.details().name()),
                getTranslation("referrals.remove.sentence"),
                getTranslation("referrals.remove"),
                () -> attempt(() -> directory.remove(referral.id())));
    }
}

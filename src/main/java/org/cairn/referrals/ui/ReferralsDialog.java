package org.cairn.referrals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.cairn.referrals.ReferralDirectory;

/** The directory over whatever is being done, which stays as it is beneath. */
public final class ReferralsDialog extends Dialog {

    public ReferralsDialog(ReferralDirectory directory) {
        addClassName("referrals-dialog");
        setHeaderTitle(getTranslation("referrals.title"));
        Paragraph under = new Paragraph(getTranslation("referrals.under"));
        under.addClassName("quiet");
        add(under, new ReferralList(directory.all()));
        Button back = new Button(getTranslation("referrals.back"), _ -> close());
        back.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(back);
    }
}

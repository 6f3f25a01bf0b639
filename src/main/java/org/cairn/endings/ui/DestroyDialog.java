package org.cairn.endings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.cairn.endings.Certificate;
import org.cairn.endings.Destroying;
import org.cairn.people.ui.PasswordAgain;
import org.cairn.relationships.RelationshipSummary;

/** Says exactly what goes, what stays and for how long, and asks for the password. Then there is a certificate. */
final class DestroyDialog extends Dialog {

    private final PasswordAgain password = new PasswordAgain(getTranslation("endings.destroy.password"));
    private final Button accept = new Button(getTranslation("endings.destroy.do"));
    private final transient RelationshipSummary one;
    private final transient Destroying destroying;

    DestroyDialog(RelationshipSummary one, Destroying destroying, String backupsUntil) {
        this.one = one;
        this.destroying = destroying;
        addClassNames("editor-dialog", "destroy-dialog");
        setHeaderTitle(getTranslation("endings.destroy.title", one.name()));
        setCloseOnOutsideClick(false);
        UnorderedList goes = new UnorderedList();
        KindWords.of(destroying.whatGoes(one.id())).forEach(kind -> goes.add(new ListItem(kind)));
        goes.addClassName("destroy-what");
        Div form = new Div(
                new Paragraph(getTranslation("endings.destroy.what")),
                goes,
                new Paragraph(getTranslation("endings.destroy.remains")),
                new Paragraph(getTranslation("endings.destroy.backups", backupsUntil)),
                password);
        form.addClassName("form-stack");
        add(form);
        Button keep = new Button(getTranslation("endings.destroy.keep"), _ -> close());
        accept.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.PRIMARY);
        accept.setDisableOnClick(true);
        accept.addClickListener(_ -> destroy());
        getFooter().add(keep, accept);
    }

    private void destroy() {
        Certificate[] certificate = new Certificate[1];
        boolean done = password.attempt(typed -> certificate[0] = destroying.destroy(one.id(), typed));
        accept.setEnabled(true);
        if (done) {
            close();
            UI.getCurrent().navigate(EndingPlaces.certificate(certificate[0].reference()));
        }
    }
}

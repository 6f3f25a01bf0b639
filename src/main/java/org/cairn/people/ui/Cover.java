package org.cairn.people.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.cairn.common.ui.Coverable;
import org.cairn.common.ui.Logo;
import org.cairn.people.session.SessionEnd;
import org.cairn.people.session.SigningIn;

/**
 * Hides the page at once, in the browser and without asking anybody; the server follows and, as soon as every word is
 * kept, takes the page away. The password brings it back. See decision 0071.
 */
@Tag("cairn-cover")
final class Cover extends Component {

    private final transient SigningIn signingIn;
    private final transient SessionEnd sessionEnd;
    private final Div place = new Div();

    Cover(SigningIn signingIn, SessionEnd sessionEnd) {
        this.signingIn = signingIn;
        this.sessionEnd = sessionEnd;
        H2 title = new H2(getTranslation("people.cover.title"));
        title.setId("cover-title");
        title.getElement().setAttribute("tabindex", "-1");
        Paragraph explained = new Paragraph(getTranslation("people.cover.explained"));
        explained.addClassName("quiet");
        Div card = new Div(new Logo(), title, explained, place);
        card.addClassName("cover-card");
        Element dialog =
                new Element("dialog").setAttribute("class", "cover").setAttribute("aria-labelledby", "cover-title");
        dialog.appendChild(card.getElement());
        getElement().appendChild(dialog);
    }

    /**
     * Tells the browser whether there is anything to cover.
     *
     * @param after so many minutes without a touch the screen covers itself; 0 for never
     */
    void offer(boolean atAll, int after) {
        getElement().setAttribute("ready", atAll);
        getElement().setAttribute("data-after", String.valueOf(after));
    }

    /** The browser has hidden the page: from now on only the password brings any page back. */
    @ClientCallable
    void cover() {
        if (!sessionEnd.cover()) {
            lift();
            return;
        }
        if (place.getComponentCount() == 0) {
            UncoverForm form = new UncoverForm(signingIn, sessionEnd, this::uncover);
            place.add(form);
            form.focus();
        }
    }

    /** Every word on the page is kept: it can go, unless the password was quicker than the words. */
    @ClientCallable
    void clear() {
        if (!sessionEnd.isCovered()) {
            return;
        }
        UI ui = UI.getCurrent();
        ui.getChildren().filter(Dialog.class::isInstance).forEach(open -> ((Dialog) open).close());
        ui.getChildren().filter(ConfirmDialog.class::isInstance).forEach(open -> ((ConfirmDialog) open).close());
        if (ui.getCurrentView() instanceof Coverable page) {
            page.cover();
        } else {
            ui.getPage().reload();
        }
    }

    /** Another window was uncovered; this one may follow. */
    @ClientCallable
    void follow() {
        if (!sessionEnd.isCovered()) {
            uncover();
        }
    }

    private void uncover() {
        lift();
        if (UI.getCurrent().getCurrentView() instanceof Coverable page) {
            page.uncover();
        }
    }

    private void lift() {
        place.removeAll();
        getElement().callJsFunction("lift");
    }
}

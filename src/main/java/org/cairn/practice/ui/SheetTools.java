package org.cairn.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.i18n.I18NProvider;

/** Above a sheet: the way back, and the printer. */
final class SheetTools {

    private SheetTools() {}

    static Nav create() {
        Anchor back = new Anchor("practice", I18NProvider.translate("practice.title"));
        back.getElement().setAttribute("router-link", true);
        back.addClassName("quiet-button");
        Button print = new Button(I18NProvider.translate("practice.sheet.print"));
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        Nav tools = new Nav(back, print);
        tools.setAriaLabel(I18NProvider.translate("practice.sheet.tools"));
        tools.addClassName("hand-out-tools");
        return tools;
    }
}

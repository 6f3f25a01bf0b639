package samples.house.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** Asks for words and does not say who will read them. */
public class SilentForm extends Div {
    SilentForm() {
        add(new TextField("What would you like to tell?"));
    }
}

package org.cairn.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a page: its one {@code h1}, a quiet line above and beneath, and what can be done here. */
public final class PageHeading extends Header {

    private final Paragraph over = new Paragraph();
    private final H1 title = new H1();
    private final Paragraph under = new Paragraph();
    private final Div actions = new Div();

    public PageHeading(String words) {
        addClassName("page-heading");
        over.addClassName("page-heading-over");
        under.addClassName("page-heading-under");
        actions.addClassName("page-heading-actions");
        Div text = new Div(over, title, under);
        text.addClassName("page-heading-text");
        over.setVisible(false);
        under.setVisible(false);
        actions.setVisible(false);
        title.setText(words);
        add(text, actions);
    }

    public PageHeading over(String words) {
        over.setText(words);
        over.setVisible(!words.isEmpty());
        return this;
    }

    public PageHeading under(String words) {
        under.setText(words);
        under.setVisible(!words.isEmpty());
        return this;
    }

    public PageHeading actions(Component... components) {
        actions.removeAll();
        actions.add(components);
        actions.setVisible(components.length > 0);
        return this;
    }

    public void setTitle(String words) {
        title.setText(words);
    }
}

package org.cairn.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says what will be here and offers the first step. */
public final class EmptyState extends Div {

    public EmptyState(String sentence, Component... firstStep) {
        addClassName("empty-state");
        add(new Paragraph(sentence));
        add(firstStep);
    }
}

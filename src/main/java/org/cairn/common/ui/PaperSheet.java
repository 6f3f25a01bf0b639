package org.cairn.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.cairn.common.paper.Paper;
import org.cairn.common.paper.Part;

/** A sheet of paper on the screen: what will be printed, with the same words in the same order. */
public final class PaperSheet extends Article {

    public PaperSheet(Paper paper) {
        addClassName("paper-sheet");
        add(new H1(paper.title()));
        paper.parts().forEach(part -> add(shown(part)));
    }

    private static Component shown(Part part) {
        return switch (part) {
            case Part.Heading heading -> dir(heading.level() == 2 ? new H2(heading.words()) : new H3(heading.words()));
            case Part.Words words -> words(words);
            case Part.Lines lines -> {
                UnorderedList list = new UnorderedList();
                lines.lines().forEach(line -> list.add(dir(new ListItem(line))));
                yield list;
            }
            case Part.Table table -> new PaperTable(table);
            case Part.Picture picture -> picture(picture);
        };
    }

    /** As it is: a component made of it would write its names small, and a picture without its viewBox does not shrink. */
    private static Component picture(Part.Picture picture) {
        Div drawn = new Div();
        drawn.addClassName("paper-picture");
        drawn.getElement().setProperty("innerHTML", picture.svg());
        return drawn;
    }

    private static Component words(Part.Words words) {
        Paragraph paragraph = dir(new Paragraph(words.words().strip()));
        paragraph.addClassNames("as-typed", words.voice().name().toLowerCase(Locale.ROOT));
        return paragraph;
    }

    private static <T extends HtmlContainer> T dir(T element) {
        element.getElement().setAttribute("dir", "auto");
        return element;
    }
}

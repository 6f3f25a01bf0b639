package org.cairn.common.paper;

import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Turns a sheet into the tree that is set and printed. Words only ever become nodes of text. */
final class PaperDocument {

    private final Document document;

    private PaperDocument(Document document) {
        this.document = document;
    }

    static Document of(Paper paper, String styles) {
        DocumentBuilder builder = Xml.builder();
        PaperDocument tree = new PaperDocument(builder.newDocument());
        Element html = tree.document.createElement("html");
        html.setAttribute("lang", "en-GB");
        tree.document.appendChild(html);
        tree.head(tree.child(html, "head"), paper, styles);
        Element body = tree.child(html, "body");
        tree.words(tree.child(body, "h1"), paper.title());
        paper.parts().forEach(part -> tree.add(body, part));
        return tree.document;
    }

    private void head(Element head, Paper paper, String styles) {
        words(child(head, "title"), paper.title());
        Element subject = child(head, "meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", Legible.of(paper.title()));
        child(head, "style").appendChild(document.createTextNode(styles));
    }

    private void add(Element body, Part part) {
        switch (part) {
            case Part.Heading heading -> words(child(body, "h" + heading.level()), heading.words());
            case Part.Words words -> paragraphs(body, words);
            case Part.Lines lines -> list(child(body, "ul"), lines.lines());
            case Part.Table table -> table(body, table);
            case Part.Picture picture -> picture(child(body, "div"), picture);
        }
    }

    private void paragraphs(Element body, Part.Words words) {
        for (String paragraph : Legible.of(words.words()).split("\n\\s*\n")) {
            if (!paragraph.isBlank()) {
                Element element = child(body, "p");
                element.setAttribute("class", words.voice().name().toLowerCase(Locale.ROOT));
                lines(element, paragraph.strip());
            }
        }
    }

    private void list(Element list, List<String> lines) {
        lines.forEach(line -> words(child(list, "li"), line));
    }

    /** What it is about stands before it as a paragraph, because a caption would be heard after the last row. */
    private void table(Element body, Part.Table table) {
        Element about = child(body, "p");
        about.setAttribute("class", "caption");
        words(about, table.caption());
        Element element = child(body, "table");
        Element head = child(child(element, "thead"), "tr");
        table.head().forEach(words -> heading(head, "col", words));
        Element rows = child(element, "tbody");
        for (List<String> cells : table.rows()) {
            Element row = child(rows, "tr");
            heading(row, "row", cells.getFirst());
            cells.stream().skip(1).forEach(words -> words(child(row, "td"), words));
        }
    }

    private void heading(Element row, String scope, String words) {
        Element cell = child(row, "th");
        cell.setAttribute("scope", scope);
        words(cell, words);
    }

    private void picture(Element place, Part.Picture picture) {
        place.setAttribute("class", "picture");
        Node svg = document.importNode(Xml.read(picture.svg()).getDocumentElement(), true);
        ((Element) svg).setAttribute("alt", Legible.of(picture.alternative()));
        place.appendChild(svg);
    }

    private void words(Element element, String words) {
        lines(element, Legible.of(words).strip());
    }

    private void lines(Element element, String legible) {
        String[] lines = legible.split("\n");
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                child(element, "br");
            }
            element.appendChild(document.createTextNode(lines[line]));
        }
    }

    private Element child(Element parent, String name) {
        Element child = document.createElement(name);
        parent.appendChild(child);
        return child;
    }
}

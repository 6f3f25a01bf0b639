package org.cairn.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Reads what a page shows. */
final class Shown {

    private Shown() {}

    static List<String> texts(String className) {
        return _find(Span.class, spec -> spec.withClasses(className)).stream()
                .map(Span::getText)
                .toList();
    }
}

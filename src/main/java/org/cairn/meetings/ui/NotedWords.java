package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.cairn.common.ui.DayWords;
import org.cairn.meetings.LinkedTheme;
import org.cairn.meetings.LinkedTheme.Noted;

/** Something that was noted in a meeting: its words, what it is, and when. */
class NotedWords extends Div {

    NotedWords(Noted noted, DayWords days) {
        addClassName("noted-words");
        Paragraph words = new Paragraph(noted.words());
        words.addClassName("as-typed");
        words.setClassName("thread-words", noted.kind() != LinkedTheme.Kind.ROUND);
        words.getElement().setAttribute("dir", "auto");
        Paragraph what = new Paragraph(getTranslation("meetings.noted." + noted.kind(), days.day(noted.metAt())));
        what.addClassNames("quiet", "small");
        add(words, what);
    }
}

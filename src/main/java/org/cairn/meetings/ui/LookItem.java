package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.cairn.common.ui.DayWords;
import org.cairn.cycle.Prompt;
import org.cairn.journal.Entry;
import org.cairn.meetings.Look;

/** A look at the relationship itself as it stands in the story: its day, how it goes on, and what was said, folded. */
final class LookItem extends ListItem {

    LookItem(Entry<Look> entry, List<Prompt> prompts, DayWords days) {
        Look look = entry.content();
        addClassName("story-item");
        setId("look-" + entry.id());
        add(new H3(getTranslation("meetings.together.story", days.day(look.doneOn()))));
        if (look.outlook() != null) {
            add(Links.small(getTranslation("meetings.outlook.said." + look.outlook()), "story-said"));
        }
        Div said = new Div();
        said.addClassName("look-said");
        prompts.stream().filter(prompt -> !look.to(prompt.id()).isBlank()).forEach(prompt -> {
            Paragraph words = Links.small(look.to(prompt.id()).strip(), "as-typed");
            words.getElement().setAttribute("dir", "auto");
            said.add(Links.small(prompt.text(), "quiet"), words);
        });
        if (said.getComponentCount() > 0) {
            NativeDetails folded = new NativeDetails(getTranslation("meetings.together.said"), said);
            folded.addClassName("folded");
            add(folded);
        }
    }
}

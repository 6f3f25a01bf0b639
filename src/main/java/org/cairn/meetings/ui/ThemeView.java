package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Notices;
import org.cairn.common.ui.PageHeading;
import org.cairn.journal.EntryId;
import org.cairn.meetings.LinkedTheme;
import org.cairn.meetings.LinkedTheme.Noted;
import org.cairn.meetings.MakingLinks;
import org.cairn.meetings.NotAgreedException;
import org.cairn.meetings.Side;
import org.cairn.meetings.ThemeId;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipNotFoundException;
import org.cairn.relationships.RelationshipService;
import org.jspecify.annotations.Nullable;

/** Making links: one theme at work and outside work, side by side. */
@Route("relationships/:id/themes/:theme")
@RolesAllowed("MENTOR")
public class ThemeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MakingLinks links;
    private final transient ThemeTexts texts;
    private final transient RelationshipService relationships;
    private final transient DayWords days;
    private final Div columns = new Div();
    private final Div rest = new Div();
    private transient ThemeId id;

    ThemeView(MakingLinks links, ThemeTexts texts, RelationshipService relationships, DayWords days) {
        this.links = links;
        this.texts = texts;
        this.relationships = relationships;
        this.days = days;
        addClassNames("page", "page-wide", "theme-page");
        columns.addClassName("theme-sides");
    }

    /** The way to the page of this theme. */
    static String place(ThemeId theme) {
        return "relationships/" + theme.relationship() + "/themes/" + theme.heard();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meetings.sides.page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            String heard = event.getRouteParameters().get("theme").orElse("");
            id = new ThemeId(
                    RelationshipId.parse(event.getRouteParameters().get("id").orElse("")),
                    new EntryId(UUID.fromString(heard)));
            show(links.find(id).orElseThrow(NotFoundException::new));
        } catch (RelationshipNotFoundException | IllegalArgumentException _) {
            throw new NotFoundException();
        }
    }

    private void show(LinkedTheme theme) {
        removeAll();
        PageHeading heading = new PageHeading(theme.strand().words());
        heading.over(getTranslation("meetings.sides.over"));
        heading.under(getTranslation(
                "meetings.sides.times",
                theme.strand().meetings(),
                days.day(theme.strand().lastAt())));
        String name = relationships.mine(id.relationship()).name();
        Anchor back = Links.to(Links.place(id.relationship()), name);
        back.addClassName("quiet-button");
        heading.actions(back);
        add(heading, columns, rest);
        boolean mayWrite = links.mayWrite(id.relationship());
        if (!mayWrite) {
            Paragraph notAgreed = new Paragraph(getTranslation("meetings.refused.notAgreed"));
            notAgreed.addClassName("callout");
            addComponentAtIndex(1, notAgreed);
        }
        columns.removeAll();
        for (Side side : Side.values()) {
            columns.add(new SideColumn(theme, side, days, mayWrite ? this::file : null, texts));
        }
        rest(theme, mayWrite);
    }

    private void rest(LinkedTheme theme, boolean mayWrite) {
        rest.removeAll();
        if (mayWrite && !theme.onNoSide().isEmpty()) {
            rest.add(new NotedList(theme, days, this::file));
        }
    }

    private void file(Noted noted, @Nullable Side side) {
        try {
            links.file(id, noted.entry(), side);
            LinkedTheme now = links.find(id).orElseThrow(NotFoundException::new);
            columns.getChildren()
                    .filter(SideColumn.class::isInstance)
                    .map(SideColumn.class::cast)
                    .forEach(column -> column.refresh(now));
            rest(now, true);
        } catch (NotAgreedException _) {
            Notices.show(getTranslation("meetings.refused.notAgreed"));
        }
    }
}

package org.cairn.meetings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.PageHeading;
import org.cairn.common.ui.SaveIndicator;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Visibility;
import org.cairn.cycle.Cycles;
import org.cairn.cycle.Prompt;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.Meeting;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.MeetingKind;
import org.cairn.meetings.MeetingNotFoundException;
import org.cairn.meetings.MeetingRecord;
import org.cairn.meetings.Reflecting;
import org.cairn.meetings.Reflection;
import org.cairn.relationships.RelationshipService;

/** The mentor's five minutes after a meeting: a few questions to oneself, all of them free to be left out. */
@Route("meetings/:meeting/afterwards")
@RolesAllowed("MENTOR")
public class AfterwardsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GuidedMeetingService service;
    private final transient RelationshipService relationships;
    private final transient Reflecting reflecting;
    private final transient LaterTexts later;
    private final transient Cycles cycles;
    private final transient DayWords days;

    AfterwardsView(
            GuidedMeetingService service,
            RelationshipService relationships,
            Reflecting reflecting,
            LaterTexts later,
            Cycles cycles,
            DayWords days) {
        this.service = service;
        this.relationships = relationships;
        this.reflecting = reflecting;
        this.later = later;
        this.cycles = cycles;
        this.days = days;
        addClassNames("page", "afterwards", "save-scope");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meetings.afterwards.page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            MeetingRecord record = service.open(
                    MeetingId.parse(event.getRouteParameters().get("meeting").orElseThrow()));
            if (record.meeting().isClosed()) {
                show(record);
            } else {
                event.forwardTo(FirstInterviewView.class, event.getRouteParameters());
            }
        } catch (MeetingNotFoundException | IllegalArgumentException _) {
            throw new NotFoundException();
        }
    }

    private void show(MeetingRecord record) {
        removeAll();
        Meeting meeting = record.meeting();
        List<Prompt> prompts = record.cycle(cycles).afterwards();
        String name = relationships.mine(meeting.relationship()).name();
        add(new PageHeading(getTranslation("meetings.afterwards.title"))
                .over(getTranslation("meetings.afterwards.over", name, days.day(meeting.startedAt())))
                .under(getTranslation("meetings.afterwards.under")));
        boolean writing = reflecting.mayWrite(meeting.id());
        if (writing) {
            add(fields(meeting.id(), prompts), new SaveIndicator());
        } else {
            add(toThink(prompts));
        }
        add(ways(meeting, writing));
        if (meeting.kind() == MeetingKind.REVIEW) {
            add(Links.to(Links.place(meeting.relationship()) + "/together", getTranslation("meetings.together.after")));
        }
    }

    private Div fields(MeetingId meeting, List<Prompt> prompts) {
        Div fields = new Div();
        fields.addClassName("afterwards-prompts");
        for (Prompt prompt : prompts) {
            SealedTextArea field = new SealedTextArea(prompt.text(), Visibility.ONLY_YOU);
            field.setRows(2);
            field.setMaxLength(Reflection.LONGEST);
            field.show(Refusing.inWords(this, later.reflection(meeting, prompt.id())));
            fields.add(field);
        }
        return fields;
    }

    private Div toThink(List<Prompt> prompts) {
        Paragraph none = new Paragraph(getTranslation("meetings.afterwards.noNotes"));
        none.addClassName("callout");
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "afterwards-thoughts");
        prompts.forEach(prompt -> list.add(new ListItem(prompt.text())));
        Div think = new Div(none, list);
        think.addClassName("stack");
        return think;
    }

    private Div ways(Meeting meeting, boolean writing) {
        Button done = new Button(getTranslation("meetings.afterwards.done"), _ -> leave(meeting));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        Div ways = new Div(done);
        if (writing && reflecting.of(meeting.id()).isEmpty()) {
            Button without = new Button(getTranslation("meetings.afterwards.leaveOut"), _ -> {
                if (reflecting.of(meeting.id()).isEmpty()) {
                    reflecting.leaveOut(meeting.id());
                }
                leave(meeting);
            });
            without.addThemeVariants(ButtonVariant.TERTIARY);
            ways.add(without);
        }
        ways.addClassName("form-actions");
        return ways;
    }

    private static void leave(Meeting meeting) {
        UI.getCurrent().navigate("relationships/" + meeting.relationship().value());
        UI.getCurrent().getPage().executeJs("window.scrollTo(0, 0)");
    }
}

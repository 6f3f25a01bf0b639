package org.cairn.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.people.Role;
import org.cairn.relationships.RelationshipService;
import org.cairn.testing.Mentor;
import org.cairn.testing.OnH2;
import org.cairn.testing.Pages;
import org.cairn.vault.Keyrings;
import org.cairn.vault.Vaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Walks through the pages on which words are asked for and looks at every field there is. */
@OnH2
class WhoCanSeeItTests {

    /** A badge stands no further away than the card, the dialog or the zone around the field. */
    private static final int NEAR = 5;

    @Autowired
    ApplicationContext context;

    @Autowired
    RelationshipService relationships;

    @Autowired
    GuidedMeetingService service;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    private final List<String> seen = new ArrayList<>();
    private Mentor mentor;

    @BeforeEach
    void aMentorIsThere() {
        mentor = Mentor.signedIn(vaults, keyrings);
        Pages.open(context);
    }

    @AfterEach
    void signOut() {
        Pages.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyFieldOfAMeetingSaysWhoCanSeeIt() {
        MeetingId meeting = service.begin(relationships.begin("R. A."), 90);
        UI.getCurrent().navigate("meetings/" + meeting);
        look("a meeting");
        _find(NativeButton.class, spec -> spec.withClasses("stage-item")).forEach(stage -> {
            _click(stage);
            look("the stage " + stage.getElement().getTextRecursively());
        });
        for (String capture : List.of("+ Block", "+ Possible goal", "+ Strength", "+ Theme")) {
            press(capture);
            look("after " + capture);
        }
        press("Stop here");
        press("Leave a mark with the time");
        look("stopping");
        service.close(meeting, 60);
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("meetings/" + meeting + "/record");
        _find(Button.class, spec -> spec.withText("Add something")).forEach(button -> {
            _click(button);
            look("something added");
        });
        UI.getCurrent().navigate("meetings/" + meeting + "/afterwards");
        look("afterwards");
        assertThat(seen).hasSizeGreaterThan(40);
    }

    @Test
    void everyFieldAroundItSaysWhoCanSeeIt() {
        UI.getCurrent().navigate("relationships", QueryParameters.of("new", ""));
        look("a new relationship");
        mentor.workAs(Role.ADMINISTRATOR);
        Pages.close();
        Pages.open(context);
        UI.getCurrent().navigate("directory");
        press("Add somebody");
        look("an entry of the directory");
        assertThat(seen).hasSizeGreaterThan(6);
    }

    @Test
    void aFieldThatSaysNothingIsFound() {
        TextField silent = new TextField("Tell");
        UI.getCurrent().add(new Div(new Div(silent)));
        assertThat(badgeNear(silent.getElement())).isFalse();

        UI.getCurrent().add(new Div(new VisibilityBadge(Visibility.ONLY_YOU), new Div(silent)));
        assertThat(badgeNear(silent.getElement())).isTrue();
    }

    private void look(String place) {
        Stream<Component> sealed = _find(SealedTextArea.class).stream().map(Component.class::cast);
        Stream<Component> plain = Stream.of(TextField.class, TextArea.class)
                .flatMap(type -> _find(type).stream())
                .map(Component.class::cast);
        Stream.concat(sealed, plain)
                .filter(field -> !(field instanceof HasValue<?, ?> value && value.isReadOnly()))
                .forEach(field -> {
                    assertThat(badgeNear(field.getElement()))
                            .as(place + ": who can see “" + field.getElement().getTextRecursively()
                                    + field.getElement().getProperty("label", "") + "”")
                            .isTrue();
                    seen.add(place);
                });
    }

    private static boolean badgeNear(Element field) {
        Element around = field;
        for (int steps = 0; steps <= NEAR && around != null; steps++) {
            String style = " " + around.getAttribute("class") + " ";
            if (style.contains(" page ")
                    || style.contains(" meeting ")
                    || around.getTag().equals("body")) {
                return false;
            }
            if (hasBadge(around)) {
                return true;
            }
            around = around.getParent();
        }
        return false;
    }

    private static boolean hasBadge(Element element) {
        return element.getClassList().contains("visibility")
                || element.getChildren().anyMatch(child -> !child.isTextNode() && hasBadge(child));
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }
}

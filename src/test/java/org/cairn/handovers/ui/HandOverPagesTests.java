package org.cairn.handovers.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.cairn.handovers.Choice;
import org.cairn.handovers.HandOverId;
import org.cairn.handovers.HandOverStatus;
import org.cairn.handovers.HandingOver;
import org.cairn.handovers.TwoMentors;
import org.cairn.journal.Journal;
import org.cairn.meetings.Note;
import org.cairn.people.Colleagues.Colleague;
import org.cairn.people.Signed;
import org.cairn.people.SignedInPerson;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.testing.OnH2;
import org.cairn.testing.Pages;
import org.cairn.vault.GivingKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnH2
class HandOverPagesTests {

    @Autowired
    ApplicationContext cairn;

    @Autowired
    RelationshipService relationships;

    @Autowired
    Journal journal;

    @Autowired
    HandingOver giving;

    @Autowired
    JdbcClient jdbc;

    private TwoMentors two;
    private RelationshipId relationship;

    @BeforeEach
    void twoMentors() {
        two = new TwoMentors(cairn);
        relationship = two.ended();
    }

    @AfterEach
    void close() {
        Pages.close();
        Signed.out();
    }

    @Test
    void theOneOffersAndTheOtherTakesOverAndItIsTheirs() {
        at(two.giver.person(), "relationships/" + relationship + "/hand-over");
        choose();
        click("Offer it");
        assertThat(Pages.text()).contains("You have offered it to Helen Marsh");

        at(two.taker.person(), "");
        assertThat(Pages.text()).contains("Helen Marsh asks whether you will take over a mentoring relationship.");
        UI.getCurrent().navigate("taking-over/" + id());
        click("Yes, I will");
        assertThat(Pages.text()).contains("Now ring each other");

        at(two.giver.person(), "relationships/" + relationship + "/hand-over");
        assertThat(Pages.text()).contains("Speak with Helen Marsh");
        at(two.taker.person(), "taking-over/" + id());
        String words =
                _get(Paragraph.class, spec -> spec.withClasses("four-words")).getText();

        at(two.giver.person(), "relationships/" + relationship + "/hand-over");
        hear("four other words altogether");
        assertThat(_get(TextField.class).getErrorMessage()).contains("These are not the four words.");
        hear(words);
        assertThat(Pages.text()).contains("It waits for Helen Marsh");

        at(two.taker.person(), "taking-over/" + id());
        assertThat(Pages.text()).contains("It is here, sealed", words, "Rosalind, since", "one meeting");
        assertThat(_get(Button.class, spec -> spec.withText("Take it over")).isEnabled())
                .isFalse();
        _setValue(_get(Checkbox.class), true);
        click("Take it over");
        assertThat(Pages.text()).contains("Rosalind", "Taken over from Helen Marsh on");
        assertThat(journal.entries(relationships.mine().getFirst().id(), Note.TYPE))
                .extracting(note -> note.content().text())
                .containsExactly(TwoMentors.ASIDE);

        at(two.giver.person(), "");
        assertThat(Pages.text())
                .contains("Helen Marsh has taken over. Your certificate is beneath your relationships.");
    }

    @Test
    void nothingIsOfferedBeforeSomebodyIsChosenAndTheMenteeHasAgreed() {
        at(two.giver.person(), "relationships/" + relationship + "/hand-over");

        click("Offer it");

        assertThat(_get(Select.class).isInvalid()).isTrue();
        assertThat(Pages.text()).contains("Ask your mentee first.");
        assertThat(giving.of(relationship)).isEmpty();
    }

    @Test
    void handingOverComesWithTheEnding() {
        Signed.in(two.giver.person());
        RelationshipId goingOn = relationships.begin("Orla");

        at(two.giver.person(), "relationships/" + goingOn + "/hand-over");

        assertThat(Pages.text()).contains("Handing over comes with the ending");
    }

    @Test
    void itIsTakenBackAfterAQuestion() {
        two.sent(relationship);
        at(two.giver.person(), "relationships/" + relationship + "/hand-over");

        click("Take it back");
        assertThat(giving.of(relationship)).isPresent();
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(giving.of(relationship)).isEmpty();
        assertThat(Pages.text()).contains("Who takes over");
    }

    @Test
    void whoDoesNotTakeOverSaysSoAndTheOtherReadsIt() {
        HandOverId id = two.offer(relationship);
        at(two.taker.person(), "taking-over/" + id);

        click("No");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        at(two.giver.person(), "relationships/" + relationship + "/hand-over");
        assertThat(Pages.text()).contains("Helen Marsh does not take it over", "Who takes over");
    }

    @Test
    void whatIsNoLongerAsItWasPromisedIsSaidAndCanBeDeclined() {
        HandOverId id = two.comparing(relationship);
        jdbc.sql("update hand_over set giving_key = ? where id = ?")
                .param(GivingKey.fresh().publicKey())
                .param(id.value())
                .update();

        at(two.taker.person(), "taking-over/" + id);

        assertThat(Pages.text()).contains("Something is not as it should be", "Do not take it over");
    }

    @Test
    void whatWasTakenBackMeanwhileIsSaidToBe() {
        HandOverId id = two.offer(relationship);
        at(two.taker.person(), "taking-over/" + id);
        Signed.in(two.giver.person());
        giving.withdraw(id);
        Signed.in(two.taker.person());

        click("Yes, I will");

        assertThat(Pages.text()).contains("It is not offered any more");
    }

    @Test
    void theRelationshipSaysHowFarItHasCome() {
        at(two.giver.person(), "relationships/" + relationship);
        assertThat(Pages.text()).contains("Somebody else goes on", "your notes can go along");

        two.sent(relationship);
        at(two.giver.person(), "relationships/" + relationship);
        assertThat(Pages.text()).contains("It waits for Helen Marsh.");
    }

    private void choose() {
        Select<Colleague> who = _get(Select.class);
        Colleague taker = giving.successors().stream()
                .filter(one -> one.id().equals(two.taker.person().id()))
                .findFirst()
                .orElseThrow();
        _setValue(who, taker);
        CheckboxGroup<Choice> notes = _find(CheckboxGroup.class).getFirst();
        notes.deselect(notes.getListDataView()
                .getItems()
                .filter(note -> note.words().contains(TwoMentors.NOTE))
                .findFirst()
                .orElseThrow());
        _setValue(
                _get(
                        Checkbox.class,
                        spec -> spec.withLabel("My mentee has agreed to this mentor, and to what goes along")),
                true);
    }

    private void hear(String words) {
        _setValue(_get(TextField.class), words);
        _setValue(_get(PasswordField.class), "slate kettle umbrella forty");
        click("Hand it over");
    }

    private HandOverId id() {
        SignedInPerson before = two.giver.person();
        Signed.in(before);
        HandOverStatus now = giving.of(relationship).orElseThrow();
        Signed.in(two.taker.person());
        return now.id();
    }

    private void at(SignedInPerson person, String place) {
        Pages.close();
        Signed.in(person);
        Pages.open(cairn);
        UI.getCurrent().navigate(place);
    }

    private static void click(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }
}

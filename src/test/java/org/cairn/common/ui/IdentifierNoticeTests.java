package org.cairn.common.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdentifierNoticeTests {

    private SealedTextArea field;

    @BeforeEach
    void aFieldThatSaves() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.UK);
        field = new SealedTextArea("Notes", Visibility.ONLY_YOU);
        field.show(new OneText());
        UI.getCurrent().add(field);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void whatIsSavedIsLookedThroughAndNothingIsBlocked() {
        assertThat(Typing.into(field, "Spoke of Mrs Patel for an hour")).isTrue();

        assertThat(lines()).isNotEmpty();
        assertThat(field.getElement().getOuterHTML()).doesNotContain("Patel");
    }

    @Test
    void whatIsTakenOutIsNotMentionedAnyMore() {
        Typing.into(field, "Mrs Patel");
        Typing.into(field, "Mrs P");

        assertThat(lines()).isEmpty();
    }

    @Test
    void whatIsFineIsNotMentionedAgainInThisFieldButOtherMatchesAre() {
        Typing.into(field, "Mrs Patel");
        _click(_get(Button.class));
        Typing.into(field, "Mrs Patel again");
        assertThat(lines()).isEmpty();

        Typing.into(field, "Mrs Patel, 943 476 5919");
        assertThat(_find(Button.class)).hasSize(1);

        SealedTextArea other = new SealedTextArea("Other", Visibility.ONLY_YOU);
        other.show(new OneText());
        UI.getCurrent().add(other);
        Typing.into(other, "Mrs Patel");
        assertThat(_find(Button.class)).hasSize(2);
    }

    @Test
    void anEmptiedFieldSaysNothing() {
        Typing.into(field, "Mrs Patel");
        field.clear();

        assertThat(lines()).isEmpty();
    }

    private static java.util.List<Paragraph> lines() {
        return _find(Paragraph.class);
    }
}

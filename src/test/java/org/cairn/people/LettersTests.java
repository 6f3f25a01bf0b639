package org.cairn.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.util.Optional;
import org.cairn.people.account.Accounts;
import org.cairn.people.joining.Joined;
import org.cairn.testing.OnH2;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@OnH2
class LettersTests {

    @RegisterExtension
    static final GreenMailExtension POST_OFFICE = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    ApplicationContext cairn;

    @Autowired
    Accounts accounts;

    @Test
    void aLetterGoesToTheAddressOfTheAccount() throws Exception {
        Joined helen = Joined.mentor(cairn);

        assertThat(letters(POST_OFFICE.getSmtp().getPort()).send(helen.person().id(), "a subject", "a few words"))
                .isTrue();

        assertThat(POST_OFFICE.getReceivedMessages()).singleElement().satisfies(letter -> {
            assertThat(letter.getAllRecipients()[0]).hasToString(helen.email().value());
            assertThat(letter.getSubject()).isEqualTo("a subject");
            assertThat((String) letter.getContent()).contains("a few words");
        });
    }

    @Test
    void whatCannotBeSentIsSaidAndNothingThrown() {
        Joined helen = Joined.mentor(cairn);
        int nobodyListens = 1;

        assertThat(letters(nobodyListens).send(helen.person().id(), "a subject", "a few words"))
                .isFalse();
        assertThat(letters(POST_OFFICE.getSmtp().getPort()).send(PersonId.random(), "a subject", "a few words"))
                .isFalse();
        assertThat(letters(null).canBeSent()).isFalse();
        assertThat(POST_OFFICE.getReceivedMessages()).isEmpty();
    }

    private Letters letters(@Nullable Integer port) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        Optional.ofNullable(port).ifPresent(number -> beans.addBean("sender", sender(number)));
        return new Letters(beans.getBeanProvider(JavaMailSender.class), accounts, "cairn@example.org");
    }

    private static JavaMailSender sender(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return sender;
    }
}

package org.cairn.people.joining;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cairn.people.account.EmailAddress;
import org.cairn.people.joining.Inviting.Delivery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@ExtendWith(OutputCaptureExtension.class)
class InvitationMailTests {

    private static final EmailAddress TO = new EmailAddress("new@example.org");
    private static final String LINK = "https://cairn.example.org/invitation/kept-secret";

    @RegisterExtension
    static final GreenMailExtension POST_OFFICE = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Test
    void anInvitationGoesOutInPlainWordsWithItsLink() throws Exception {
        Delivery delivery = mail(POST_OFFICE.getSmtp().getPort()).send(TO, LINK, "Helen Marsh");

        assertThat(delivery).isEqualTo(Delivery.SENT);
        MimeMessage letter = POST_OFFICE.getReceivedMessages()[0];
        assertThat(letter.getAllRecipients()[0]).hasToString("new@example.org");
        assertThat(letter.getFrom()[0]).hasToString("cairn@example.org");
        assertThat(letter.getSubject()).isEqualTo("An invitation to Cairn");
        assertThat((String) letter.getContent())
                .contains("Helen Marsh")
                .contains(LINK)
                .doesNotContain("{0}");
    }

    @Test
    void aPostOfficeThatIsAwayIsToldAndNeverNamesTheLink(CapturedOutput output) {
        int nobodyListens = 1;

        assertThat(mail(nobodyListens).send(TO, LINK, "Helen Marsh")).isEqualTo(Delivery.FAILED);
        assertThat(output)
                .contains("could not be sent")
                .doesNotContain("kept-secret")
                .doesNotContain("new@example");
    }

    @Test
    void withoutAPostOfficeTheLinkIsHandedOver() {
        InvitationMail mail = mail(null);

        assertThat(mail.isConfigured()).isFalse();
        assertThat(mail.send(TO, LINK, "Helen Marsh")).isEqualTo(Delivery.BY_HAND);
        assertThat(POST_OFFICE.getReceivedMessages()).isEmpty();
    }

    private static InvitationMail mail(@Nullable Integer port) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        Optional.ofNullable(port).ifPresent(number -> beans.addBean("sender", sender(number)));
        beans.addBean("texts", new DefaultI18NProvider(List.of(Locale.UK)));
        return new InvitationMail(
                beans.getBeanProvider(JavaMailSender.class),
                beans.getBeanProvider(I18NProvider.class),
                "cairn@example.org");
    }

    private static JavaMailSender sender(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return sender;
    }
}

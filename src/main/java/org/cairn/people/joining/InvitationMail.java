package org.cairn.people.joining;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.cairn.people.account.EmailAddress;
import org.cairn.people.joining.Inviting.Delivery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends an invitation when {@code spring.mail.host} is set. The sender is {@code cairn.mail-from}. */
@Component
class InvitationMail {

    private static final Logger LOG = LoggerFactory.getLogger(InvitationMail.class);

    private final ObjectProvider<JavaMailSender> sender;
    private final ObjectProvider<I18NProvider> texts;
    private final String from;

    InvitationMail(
            ObjectProvider<JavaMailSender> sender,
            ObjectProvider<I18NProvider> texts,
            @Value("${cairn.mail-from:cairn@localhost}") String from) {
        this.sender = sender;
        this.texts = texts;
        this.from = from;
    }

    boolean isConfigured() {
        return sender.getIfAvailable() != null;
    }

    Delivery send(EmailAddress to, String link, String inviter) {
        JavaMailSender available = sender.getIfAvailable();
        if (available == null) {
            return Delivery.BY_HAND;
        }
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(to.value());
        message.setSubject(text("people.mail.subject"));
        message.setText(text("people.mail.text", inviter, link));
        try {
            available.send(message);
            return Delivery.SENT;
        } catch (MailException e) {
            // no cause: it can repeat the message, and the message holds the link
            LOG.warn(
                    "An invitation could not be sent by e-mail ({}).",
                    e.getClass().getSimpleName());
            return Delivery.FAILED;
        }
    }

    private String text(String key, Object... parameters) {
        return texts.getObject().getTranslation(key, Locale.UK, parameters);
    }
}

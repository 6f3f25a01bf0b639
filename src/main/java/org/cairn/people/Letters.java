package org.cairn.people;

import org.cairn.people.account.Account;
import org.cairn.people.account.Accounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Short letters by e-mail to somebody who has an account, where {@code spring.mail.host} is set. Whoever writes one sees
 * to it that it says nothing private.
 */
@Component
public class Letters {

    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);

    private final ObjectProvider<JavaMailSender> sender;
    private final Accounts accounts;
    private final String from;

    Letters(
            ObjectProvider<JavaMailSender> sender,
            Accounts accounts,
            @Value("${cairn.mail-from:cairn@localhost}") String from) {
        this.sender = sender;
        this.accounts = accounts;
        this.from = from;
    }

    public boolean canBeSent() {
        return sender.getIfAvailable() != null;
    }

    /** False when it could not be sent, or nobody of this name has an account. */
    public boolean send(PersonId to, String subject, String text) {
        JavaMailSender available = sender.getIfAvailable();
        Account account = accounts.findById(to.value()).orElse(null);
        if (available == null || account == null) {
            return false;
        }
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(account.email().value());
        message.setSubject(subject);
        message.setText(text);
        try {
            available.send(message);
            return true;
        } catch (MailException e) {
            // no cause: it can repeat the message
            LOG.warn("A letter could not be sent ({}).", e.getClass().getSimpleName());
            return false;
        }
    }
}

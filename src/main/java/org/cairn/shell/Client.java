package org.cairn.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** What every window has in common: British English, calm words when the line is cut, and help when something breaks. */
@Component
final class Client implements VaadinServiceInitListener {

    static final Locale LOCALE = Locale.UK;

    private static final int RECONNECT_MILLISECONDS = 2_000;

    private final Trouble trouble;

    Client(Trouble trouble) {
        this.trouble = trouble;
    }

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.getSource().addSessionInitListener(session -> {
            session.getSession().setLocale(LOCALE);
            session.getSession().setErrorHandler(trouble);
        });
        start.getSource().addUIInitListener(window -> prepare(window.getUI()));
        start.getSource()
                .setSystemMessagesProvider(
                        about -> messages(start.getSource().getInstantiator().getI18NProvider()));
        start.addIndexHtmlRequestListener(Client::complete);
    }

    /** Says the language, and lets our word about leaving come before Vaadin's. */
    private static void complete(IndexHtmlResponse page) {
        page.getDocument().getElementsByTag("html").attr("lang", LOCALE.toLanguageTag());
        Element leaving = new Element("script").attr("type", "module").attr("src", "modules/leaving.js");
        page.getDocument().head().getElementsByTag("base").forEach(base -> base.after(leaving));
    }

    private static void prepare(UI window) {
        window.setLocale(LOCALE);
        ReconnectDialogConfiguration line = window.getReconnectDialogConfiguration();
        line.setDialogText(window.getTranslation("shell.line.cut"));
        line.setDialogTextGaveUp(window.getTranslation("shell.line.gaveUp"));
        line.setReconnectInterval(RECONNECT_MILLISECONDS);
    }

    /** A session that has ended leads back through sign-in without a message that has to be clicked away. */
    private static SystemMessages messages(I18NProvider words) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(words.getTranslation("shell.broken.title", LOCALE));
        messages.setInternalErrorMessage(words.getTranslation("shell.broken.reload", LOCALE));
        messages.setCookiesDisabledCaption(words.getTranslation("shell.cookies.title", LOCALE));
        messages.setCookiesDisabledMessage(words.getTranslation("shell.cookies", LOCALE));
        return messages;
    }
}

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
    private final ClientScripts.Scripts scripts;

    Client(Trouble trouble, ClientScripts.Scripts scripts) {
        this.trouble = trouble;
        this.scripts = scripts;
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
        start.addIndexHtmlRequestListener(this::complete);
    }

    /** Says the language, lets our word about leaving come before Vaadin's, and has our other scripts fetched early. */
    private void complete(IndexHtmlResponse page) {
        page.getDocument().getElementsByTag("html").attr("lang", LOCALE.toLanguageTag());
        Element leaving = new Element("script").attr("type", "module").attr("src", scripts.addressOfFirst());
        Element others = new Element("link").attr("rel", "modulepreload").attr("href", scripts.addressOfAll());
        page.getDocument().head().getElementsByTag("base").forEach(base -> base.after(leaving)
                .after(others));
    }

    private void prepare(UI window) {
        window.setLocale(LOCALE);
        window.getPage().addJsModule("context://" + scripts.addressOfAll());
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

package org.cairn.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.ResourceBundle;
import org.cairn.common.DiskFull;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** The page for what breaks before any page of ours could be begun, as when nobody can be looked up in the database. */
@Component
class BrokenAnswer implements ErrorViewResolver {

    private final ResourceBundle words = ResourceBundle.getBundle("vaadin-i18n.translations", Client.LOCALE);

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        Document page = page(subject(request, status), request.getContextPath());
        View view = (unused, asked, answer) -> write(page, answer);
        ModelAndView shown = new ModelAndView(view);
        shown.setStatus(status);
        return shown;
    }

    private static String subject(HttpServletRequest request, HttpStatus status) {
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown instanceof Throwable trouble && DiskFull.isCauseOf(trouble)) {
            return "shell.full";
        }
        return status.is4xxClientError() ? "shell.notFound" : "shell.broken";
    }

    private Document page(String subject, String home) {
        Document page = Document.createShell("");
        page.getElementsByTag("html").attr("lang", Client.LOCALE.toLanguageTag());
        page.charset(StandardCharsets.UTF_8);
        page.title(words.getString(subject + ".title"));
        page.head().appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        page.head().appendElement("link").attr("rel", "stylesheet").attr("href", home + "/styles/cairn.css");
        Element main = page.body().appendElement("main").addClass("page").addClass("calm-page");
        main.appendElement("h1").text(words.getString(subject + ".title"));
        main.appendElement("p").text(words.getString(subject));
        main.appendElement("a").addClass("calm-way-on").attr("href", home + "/").text(words.getString("shell.home"));
        return page;
    }

    private static void write(Document page, HttpServletResponse answer) throws IOException {
        answer.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        answer.getWriter().write(page.outerHtml());
    }
}

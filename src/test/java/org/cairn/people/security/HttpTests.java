package org.cairn.people.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.Context;
import org.apache.catalina.Manager;
import org.apache.catalina.Session;
import org.apache.catalina.session.ManagerBase;
import org.cairn.Cairn;
import org.cairn.people.SignedInPerson;
import org.cairn.people.account.EmailAddress;
import org.cairn.people.account.Password;
import org.cairn.people.joining.Joined;
import org.cairn.people.session.SignedInSessions;
import org.cairn.vault.Keyrings;
import org.cairn.vault.SessionKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** What the real server says to a browser, and above all to one that is not signed in. */
@SpringBootTest(
        classes = Cairn.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "cairn.home=target/homes/${random.uuid}")
class HttpTests {

    private static final Set<String> OPEN_VIEWS = Set.of("sign-in", "set-up", "invitation", "recover", "w", "screen");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext cairn;

    @Autowired
    Keyrings keyrings;

    @Autowired
    SignedInSessions signedInSessions;

    @Autowired
    ServletContext servlet;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @Test
    void everyViewButTheDoorsSendsAStrangerToTheSignIn() throws Exception {
        List<String> views = views();
        assertThat(views).contains("account", "people", "locked", "sign-in").hasSizeGreaterThan(6);
        for (String view : views) {
            HttpResponse<String> answer = get("/" + view);
            if (OPEN_VIEWS.contains(view.split("/")[0])) {
                assertThat(answer.statusCode()).as(view).isEqualTo(200);
            } else {
                assertSentToSignIn(view, answer);
            }
        }
    }

    private List<String> views() {
        RouteRegistry registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet));
        return registry.getRegisteredRoutes().stream()
                .map(RouteData::getTemplate)
                .map(template -> template.replaceAll(":[^/?]+\\??(\\([^)]*\\))?", "0f3e"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/actuator",
                "/actuator/env",
                "/actuator/metrics",
                "/actuator/heapdump",
                "/actuator/beans",
                "/actuator/loggers",
                "/actuator/prometheus",
                "/actuator/shutdown",
                "/h2-console",
                "/console",
                "/api",
                "/anything",
                "/relationships/0f3e/../../people",
                "/people;x=1",
                "/people/",
                "/PEOPLE",
                "/.env",
                "/logout",
                "/application.yaml",
                "/db/migration/V001__people.sql",
                "/META-INF/MANIFEST.MF",
                "/WEB-INF/web.xml"
            })
    void nothingElseIsThereForAStranger(String address) throws Exception {
        HttpResponse<String> answer = get(address);

        assertThat(answer.statusCode()).as(address).isNotEqualTo(200);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("create table");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void healthIsAWordAndNothingMore(String address) throws Exception {
        HttpResponse<String> answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("UP").doesNotContain("components").doesNotContain("details");
    }

    @Test
    void theLookOfTheDoorsIsThereForAStranger() throws Exception {
        assertThat(get("/styles/cairn.css").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/sign-in", "/", "/account", "/styles/cairn.css", "/actuator/health", "/?v-r=uidl", "/VAADIN/x"})
    void everyAnswerCarriesThePoliciesOfTheHouse(String address) throws Exception {
        var headers = get(address).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'", "form-action 'self'")
                .contains("frame-ancestors 'none'", "connect-src 'self'")
                .doesNotContain("*")
                .doesNotContain("http:");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()", "microphone=()");
    }

    @Test
    void aPageIsKeptByNoBrowserAndALookByEvery() throws Exception {
        assertThat(get("/sign-in").headers().firstValue("Cache-Control").orElseThrow())
                .contains("no-store");
        var look = get("/styles/cairn.css").headers();
        assertThat(look.firstValue("Cache-Control").orElseThrow()).doesNotContain("no-store");
        assertThat(look.firstValue("Pragma")).isEmpty();
    }

    @Test
    void whatAPageAsksForIsInFewFilesThatMayBeKeptForAYear() throws Exception {
        List<String> files = Pattern.compile("<(?:script|link)[^>]* (?:src|href)=\"([^\"]+\\.(?:js|css)[^\"]*)\"")
                .matcher(get("/sign-in").body())
                .results()
                .map(each -> each.group(1).replaceFirst("^\\./", "/").replaceFirst("^(?!/)", "/"))
                .collect(Collectors.toCollection(ArrayList::new));
        files.add("/VAADIN/static/push/vaadinPush-min.js?v=1");

        assertThat(files)
                .hasSizeLessThanOrEqualTo(6)
                .anyMatch(file -> file.startsWith("/styles/cairn.css?"))
                .anyMatch(file -> file.startsWith("/modules/cairn.js?"))
                .anyMatch(file -> file.startsWith("/VAADIN/build/"));
        for (String file : files) {
            HttpResponse<String> answer = get(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                    .as(file)
                    .contains("max-age=31536000", "immutable");
            assertThat(asksForMore(file, answer.body())).as(file).isFalse();
        }
    }

    private static boolean asksForMore(String file, String content) {
        return file.contains(".css")
                ? content.contains("@import")
                : file.startsWith("/modules/") && content.contains("from \"./");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/styles/cairn.css", "/modules/cairn.js"})
    void ourOwnFilesTravelCompressed(String file) throws Exception {
        HttpResponse<Void> answer = browser.send(
                HttpRequest.newBuilder(here(file))
                        .header("Accept-Encoding", "br, gzip")
                        .build(),
                BodyHandlers.discarding());

        assertThat(answer.headers().firstValue("Content-Encoding")).isPresent();
    }

    @Test
    void theSessionsCookieIsForThisServerAndNoScript() throws Exception {
        String cookie = get("/sign-in").headers().allValues("Set-Cookie").getFirst();

        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax").doesNotContain("JSESSIONID");
    }

    @Test
    void theFormOfAStrangersPageSignsNobodyIn() throws Exception {
        Joined helen = Joined.mentor(cairn);
        int open = keyrings.openCount();

        get("/sign-in");
        HttpResponse<String> answer =
                post("/sign-in", "username=" + form(helen.email().value()) + "&password=slate+kettle+umbrella+forty");

        assertSentToSignIn("without a token", answer);
        assertThat(keyrings.openCount()).isLessThanOrEqualTo(open);
        assertSentToSignIn("still a stranger", get("/account"));
    }

    @Test
    void theSignInFormOpensTheVaultUnderAnotherSessionId() throws Exception {
        Joined helen = Joined.mentor(cairn);
        get("/sign-in");
        String before = sessionId();

        HttpResponse<String> answer = signIn(helen.email(), Joined.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/");
        assertThat(sessionId()).isNotEqualTo(before);
        assertThat(serverSession().getMaxInactiveInterval())
                .as("longer than the longest idle lock")
                .isGreaterThan(3600);
        assertThat(get("/account").statusCode()).isEqualTo(200);
        assertThat(keyrings.find(signedIn().session())).isPresent();
    }

    @Test
    void theSignInLeadsToThePageThatWasWanted() throws Exception {
        Joined helen = Joined.mentor(cairn);
        assertSentToSignIn("first", get("/account?tab=2"));

        HttpResponse<String> answer = signIn(helen.email(), Joined.PASSWORD);

        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/account?tab=2");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() throws Exception {
        Joined helen = Joined.mentor(cairn);
        Password wrong = Password.typed("another one altogether");

        HttpResponse<String> known = signIn(helen.email(), wrong);
        HttpResponse<String> unknown = signIn(new EmailAddress(UUID.randomUUID() + "@example.org"), wrong);

        assertSentToSignIn("a wrong password", known);
        assertSentToSignIn("an unknown address", unknown);
        assertThat(unknown.body()).isEqualTo(known.body());
        assertThat(unknown.headers().map().keySet())
                .isEqualTo(known.headers().map().keySet());
        assertSentToSignIn("still a stranger", get("/account"));
    }

    @Test
    void whatIsNoAddressOrNoPasswordIsSimplyWrong() throws Exception {
        for (String body : List.of("username=&password=", "username=x", "password=x")) {
            assertSentToSignIn(body, post("/sign-in", body + "&_csrf=" + form(token())));
        }
        assertSentToSignIn(
                "overlong",
                post("/sign-in", "username=a@b.c&password=" + "x".repeat(5000) + "&_csrf=" + form(token())));
    }

    @Test
    void neitherPasswordNorKeyLiesInTheBrowsersSession() throws Exception {
        Joined helen = Joined.mentor(cairn);
        signIn(helen.email(), Joined.PASSWORD);

        SecurityContext context = context();
        assertThat(context.getAuthentication().getCredentials()).isNull();
        assertThat(context.getAuthentication().getPrincipal()).isInstanceOf(SignedInPerson.class);
        assertThat(context.toString()).doesNotContain(helen.email().value()).doesNotContain("slate");
    }

    @Test
    void signingOutWipesTheKeys() throws Exception {
        Joined helen = Joined.mentor(cairn);
        signIn(helen.email(), Joined.PASSWORD);
        SessionKey session = signedIn().session();

        post("/logout", "_csrf=" + form(token()));

        assertThat(keyrings.find(session)).isEmpty();
        assertSentToSignIn("afterwards", get("/account"));
    }

    @Test
    void aSessionThatRunsOutWipesItsKeys() throws Exception {
        Joined helen = Joined.mentor(cairn);
        signIn(helen.email(), Joined.PASSWORD);
        SessionKey session = signedIn().session();
        assertThat(keyrings.find(session)).isPresent();

        serverSession().setMaxInactiveInterval(1);
        Thread.sleep(1500);
        ((ManagerBase) sessions()).processExpires();

        assertThat(keyrings.find(session)).isEmpty();
    }

    @Test
    void whoseSessionHasEndedIsAtTheSignInEvenBeforeTheContainerHasHeardOfIt() throws Exception {
        Joined helen = Joined.mentor(cairn);
        signIn(helen.email(), Joined.PASSWORD);

        signedInSessions.endUntied(signedIn().session());

        assertSentToSignIn("and not to the locked view", get("/account"));
    }

    @Test
    void whenVaadinGivesItsSessionUpTheSignInGoesWithIt() throws Exception {
        Joined helen = Joined.mentor(cairn);
        signIn(helen.email(), Joined.PASSWORD);
        get("/account");
        SessionKey session = signedIn().session();

        for (VaadinSession pages : VaadinSession.getAllSessions(serverSession().getSession())) {
            pages.accessSynchronously(pages::close);
        }
        get("/account");

        assertThat(keyrings.find(session)).isEmpty();
        assertSentToSignIn("afterwards", get("/account"));
    }

    private HttpResponse<String> signIn(EmailAddress email, Password password) throws Exception {
        String typed = password == Joined.PASSWORD ? "slate kettle umbrella forty" : "another one altogether";
        return post(
                "/sign-in", "username=" + form(email.value()) + "&password=" + form(typed) + "&_csrf=" + form(token()));
    }

    /** The page carries the token for whoever sends a form from it. */
    private String token() throws Exception {
        Matcher meta = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"")
                .matcher(get("/sign-in").body());
        assertThat(meta.find()).isTrue();
        return meta.group(1);
    }

    private SignedInPerson signedIn() {
        return (SignedInPerson) context().getAuthentication().getPrincipal();
    }

    private SecurityContext context() {
        return (SecurityContext) serverSession()
                .getSession()
                .getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
    }

    private Session serverSession() {
        try {
            return sessions().findSession(sessionId());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Manager sessions() {
        var server = (TomcatWebServer) ((WebServerApplicationContext) cairn).getWebServer();
        return ((Context) server.getTomcat().getHost().findChildren()[0]).getManager();
    }

    private String sessionId() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("cairn"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private void assertSentToSignIn(String what, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(what).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .as(what)
                .endsWith("/sign-in");
    }

    private HttpResponse<String> get(String address) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(here(address))
                        .header("Accept", "text/html,*/*")
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address, String body) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(here(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI here(String address) {
        return URI.create("http://localhost:" + port + address);
    }

    private static String form(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

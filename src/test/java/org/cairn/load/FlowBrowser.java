package org.cairn.load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser is to the server: cookies, a form that signs in, and windows. */
public final class FlowBrowser {

    private static final Pattern TOKEN = Pattern.compile("\"key\":\"value\",\"feat\":3,\"value\":\"([^\"]{60,})\"");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI base;

    public FlowBrowser(URI base) {
        this.base = base;
    }

    /** Goes through the sign-in page; {@link IllegalStateException} when it does not lead inside. */
    public void signIn(String email, String password) throws IOException, InterruptedException {
        FlowWindow page = open("sign-in");
        Matcher token = TOKEN.matcher(page.firstPage());
        if (!token.find()) {
            throw new IllegalStateException("The sign-in page has no form.");
        }
        page.close();
        String form = "username=" + encoded(email) + "&password=" + encoded(password) + "&_csrf=" + token.group(1);
        HttpResponse<String> answer = send(request("sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (!answer.headers().firstValue("Location").orElse("").endsWith("/")) {
            throw new IllegalStateException("Signing in was refused.");
        }
    }

    /** Opens a page in a new window. */
    public FlowWindow open(String path) throws IOException, InterruptedException {
        return FlowWindow.open(this, path);
    }

    String get(String path) throws IOException, InterruptedException {
        return body(send(request(path).GET()));
    }

    String post(String path, String json) throws IOException, InterruptedException {
        return body(send(request(path)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(json))));
    }

    private static String body(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The server answered " + answer.statusCode() + ".");
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

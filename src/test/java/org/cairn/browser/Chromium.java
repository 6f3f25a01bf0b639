package org.cairn.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * This machine's Chromium. Every page opened through it must be free of script errors by the end of its test.
 *
 * <p>{@code CAIRN_CHROMIUM} names another one. Without any, tests are skipped; with {@code CI=true} or
 * {@code -Dbrowser=required} they fail.
 */
public final class Chromium implements BeforeAllCallback, AfterEachCallback {
    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-features=" + String.join(",", without()));

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private Browser browser;

    /**
     * What the browser does without. A list of ours replaces that of Playwright, which is therefore repeated; ours are the
     * two pages beneath the address bar, which each window would load anew although nobody sees them.
     */
    private static List<String> without() {
        return List.of(
                "AvoidUnnecessaryBeforeUnloadCheckSync",
                "DestroyProfileOnBrowserClose",
                "HttpsUpgrades",
                "HttpsFirstBalancedModeAutoEnable",
                "LensOverlay",
                "MediaRouter",
                "PaintHolding",
                "ThirdPartyStoragePartitioning",
                "AvoidCorsURLLoaderRestartOnRedirect",
                "TcpPortRandomizationWin",
                "OptimizationHints",
                "NetworkTimeServiceQuerying",
                "AimEnabled",
                "PreconnectToSearch",
                "WebUIOmniboxPopup",
                "WebUIOmniboxAimPopup");
    }

    /** Where the browser is; skips or fails the calling test when there is none. */
    static Path path() {
        var found = Stream.concat(Stream.of(System.getenv("CAIRN_CHROMIUM")), USUAL_PLACES.stream())
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) {
            var sentence = "Browser tests need Chromium: install it, or set CAIRN_CHROMIUM to where it is.";
            if ("true".equals(System.getenv("CI")) || "required".equals(System.getProperty("browser"))) {
                throw new IllegalStateException(sentence);
            }
            Assumptions.abort(sentence);
        }
        return found.orElseThrow();
    }

    /** A page of somebody who has not been here before: no cookies, no storage. */
    public Page newPerson() {
        var context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale("en-GB"));
        contexts.add(context);
        var page = context.newPage();
        page.onPageError(problems::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                problems.add(message.text());
            }
        });
        return page;
    }

    /** Forgets script errors that a test has caused on purpose, by taking the server away for example. */
    public void forgetProblems() {
        problems.clear();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        // a machine may be busy; what never comes still fails
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        browser = Running.at(path());
    }

    /** One browser for all classes of this Java, which takes it along when it ends: to start one costs seconds. */
    private static final class Running {

        private static Browser browser;

        private Running() {}

        static Browser at(Path path) {
            if (browser == null) {
                browser = Playwright.create(
                                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(path)
                                .setArgs(FLAGS));
            }
            return browser;
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        var seen = List.copyOf(problems);
        problems.clear();
        Assertions.assertThat(seen).as("errors in the browser's console").isEmpty();
    }
}

package org.cairn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Looks at a page as people with different screens and eyes do: four widths, light and dark, letters of twice the
 * size, axe in both schemes, and nothing that has to be scrolled sideways.
 *
 * <p>Pictures go to {@code target/screenshots}; those of the guide are taken by {@link GuidePicturesProgram}.
 */
public final class Screens {
    private record Screen(int width, int height) {}

    private static final List<Screen> SCREENS =
            List.of(new Screen(1440, 900), new Screen(1024, 768), new Screen(820, 1180), new Screen(390, 844));

    /** What axe, which takes longest, is shown: the widest page in light and the narrowest in dark. */
    private static final Set<String> FOR_AXE = Set.of("1440-light", "390-dark");

    private static final String SQUEEZED = """
            () => [...document.querySelectorAll('h1, h2, h3, p, label')]
                .filter(one => one.checkVisibility() && one.textContent.trim() && !one.closest('.visually-hidden, svg'))
                .filter(one => one.getBoundingClientRect().width < 40 && one.textContent.trim().length > 8)
                .map(one => one.textContent.trim())
            """;

    /** Whoever wants less motion has none; Vaadin's own watch over the theme runs on the root. */
    private static final String MOVING = """
            () => document.getAnimations().filter(each => each instanceof CSSTransition).map(each => each.effect.target)
                .filter(one => one !== document.documentElement && one.getRootNode() === document)
                .map(one => one.outerHTML.slice(0, 100))
            """;

    private Screens() {}

    /**
     * Takes eight pictures of the page as it is now, named {@code name-width-light.jpg}, and looks for what has to be
     * scrolled sideways on each; axe sees two of them.
     */
    public static void look(Page page, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat((List<?>) page.evaluate(MOVING))
                    .as("what moves on " + name)
                    .isEmpty();
            for (var screen : SCREENS) {
                page.setViewportSize(screen.width(), screen.height());
                settle(page);
                var kind = screen.width() + "-" + scheme.name().toLowerCase();
                var picture = name + "-" + kind + ".jpg";
                take(page, Path.of("target/screenshots", picture));
                if (FOR_AXE.contains(kind)) {
                    checkAccessibility(page, picture);
                }
                checkWidth(page, picture);
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        lookWithLargeLetters(page, name);
        settle(page);
    }

    /** Letters of twice the size on a laptop and on a phone: nothing goes sideways and no words lose their room. */
    private static void lookWithLargeLetters(Page page, String name) {
        page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
        for (Screen screen : List.of(SCREENS.getLast(), SCREENS.getFirst())) {
            page.setViewportSize(screen.width(), screen.height());
            settle(page);
            String picture = name + "-" + screen.width() + "-large.jpg";
            take(page, Path.of("target/screenshots", picture));
            checkWidth(page, picture);
            assertThat((List<?>) page.evaluate(SQUEEZED))
                    .as("words without room on " + picture)
                    .isEmpty();
        }
        page.evaluate("() => { document.documentElement.style.fontSize = ''; }");
    }

    /** Takes one picture for the guide, as the page is now. */
    static void pictureForTheGuide(Page page, String name) {
        settle(page);
        page.waitForTimeout(800);
        take(page, Path.of("docs/guide/images", name + ".png"));
    }

    /** Takes a picture of one part of the page for the guide. */
    static void pictureForTheGuide(Page page, String part, String name) {
        settle(page);
        page.waitForTimeout(800);
        page.locator(part)
                .first()
                .screenshot(new Locator.ScreenshotOptions().setPath(Path.of("docs/guide/images", name + ".png")));
    }

    /** Fails on any violation that axe knows, of whatever impact. */
    public static void checkAccessibility(Page page, String where) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        // there are no frames, for whose sake it would finish in a page of its own
        assertThat(new AxeBuilder(page)
                        .options(options)
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations())
                .as("axe on " + where)
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget() + " " + node.getHtml())
                                .toList())
                .isEmpty();
    }

    private static void checkWidth(Page page, String where) {
        var sideways = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) sideways).intValue())
                .as("pixels to scroll sideways on " + where)
                .isLessThanOrEqualTo(0);
    }

    private static void take(Page page, Path picture) {
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
    }

    /** Waits until the server has answered, fonts are there and layout has been done. */
    private static void settle(Page page) {
        page.waitForFunction("() => window.Vaadin?.connectionState?.state === 'connected'"
                + " && Object.values(window.Vaadin.Flow?.clients ?? {}).every(each => !each.isActive?.())");
        page.evaluate("() => document.fonts.ready.then(() => new Promise(done =>"
                + " requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60)))))");
    }
}

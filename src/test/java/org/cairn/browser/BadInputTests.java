package org.cairn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * More than a thousand inputs into the real forms. Each is kept as it is or answered by a sentence beside the field, what
 * was typed stays, and nothing breaks.
 */
@Tag("browser")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BadInputTests {

    private static final long SEED = Long.getLong("input.seed", 20_300_229);

    /** Puts text into a private field as typing would, and tells how the saving ended and what the field shows. */
    private static final String TYPE = """
            async (host, json) => {
                const text = JSON.parse(json);
                const field = host.querySelector('textarea, input');
                let sentence = '';
                host.addEventListener('cairn-save-state', ({ detail }) => {
                    sentence = detail.problem;
                });
                field.value = text;
                const typed = field.value;
                field.dispatchEvent(new Event('input', { bubbles: true }));
                host.flush();
                for (let wait = 0; wait < 3000 && !sentence && host.dirty; wait++) {
                    await new Promise(done => setTimeout(done, 10));
                }
                return { sentence, lost: field.value !== typed, dirty: host.dirty, typed: field.value.toWellFormed() };
            }""";

    /** The same for a field of the house style, which shows its sentence itself. */
    private static final String ENTER = """
            async (host, json) => {
                const text = JSON.parse(json);
                const field = host.querySelector('input');
                const picker = host.localName.includes('picker');
                if (picker) { host.open?.(); }
                field.value = text;
                const typed = field.value;
                field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
                field.dispatchEvent(new Event('change', { bubbles: true }));
                if (picker) { host.close?.(); }
                field.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
                const busy = () => Object.values(window.Vaadin.Flow.clients).some(each => each.isActive?.());
                do { await new Promise(done => setTimeout(done, 15)); } while (busy());
                await new Promise(done => requestAnimationFrame(done));
                return { typed, shown: field.value, invalid: host.invalid, value: String(host.value ?? ''),
                    sentence: host.querySelector('[slot=error-message]')?.textContent ?? '' };
            }""";

    @RegisterExtension
    static final RunningCairn CAIRN = RunningCairn.onAnEmptyFolder();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final List<String> STAGES =
            List.of("Agree", "Present self", "Blocks", "Future self", "Goals", "Close");

    private static int inputs;

    private final BadInput input = new BadInput(SEED);
    private final List<String> broken = new ArrayList<>();
    private Page page;
    private MentorInTheBrowser mentor;

    @BeforeEach
    void somebodyOpensCairn() {
        page = CHROMIUM.newPerson();
        mentor = new MentorInTheBrowser(page, CAIRN);
        page.onResponse(answer -> {
            if (answer.status() >= 500) {
                broken.add(answer.status() + " " + answer.url());
            }
        });
    }

    @AfterAll
    static void thereWereAThousand() {
        System.out.println(inputs + " inputs from seed " + SEED);
        assertThat(inputs).isGreaterThanOrEqualTo(1_000);
    }

    @Test
    @Order(1)
    void settingUpAnswersBesideTheFields() {
        page.navigate(CAIRN.setUpLink());
        Locator email = page.locator("vaadin-email-field, vaadin-text-field")
                .filter(new Locator.FilterOptions().setHasText("E-mail address"))
                .first();
        for (String text : input.texts(40, 300)) {
            page.getByLabel("Your name").fill("Helen");
            enter(email, text);
            mentor.press("Show my recovery code");
            assertThat(email.locator("[slot=error-message]")).not().hasText("");
        }
        nothingBroke();
    }

    @Test
    @Order(2)
    void privateFieldsKeepWhateverIsTyped() {
        begins();
        List<String> kept = new ArrayList<>();
        for (String stage : STAGES) {
            mentor.goesTo(stage);
            if (stage.equals("Blocks")) {
                mentor.press("+ Block");
            }
            if (stage.equals("Goals")) {
                mentor.press("+ Possible goal");
            }
            assertThat(page.locator("cairn-editor:visible").first()).isVisible();
            for (Locator editor : page.locator("cairn-editor:visible").all()) {
                kept.add(stage + ": " + keepsWhateverIsTyped(editor, stage));
            }
        }
        page.reload();
        List<String> found = new ArrayList<>();
        for (String stage : STAGES) {
            mentor.goesTo(stage);
            assertThat(page.locator("cairn-editor:visible").first()).isVisible();
            page.waitForTimeout(300);
            page.locator("cairn-editor:visible textarea, cairn-editor:visible input").all().stream()
                    .map(field -> stage + ": " + field.inputValue())
                    .forEach(found::add);
        }
        assertThat(kept).as("what was kept last, after a reload").containsAll(found);
        assertThat(found).hasSizeGreaterThan(7);
        nothingBroke();
    }

    @Test
    @Order(3)
    void daysTimesAndNumbersAreTakenOrAnswered() {
        mentor.signsIn();
        mentor.press("Continue");
        mentor.goesTo("Goals");
        page.getByText("+ Possible goal").click();
        for (Locator day : page.locator("vaadin-date-picker:visible").all()) {
            input.days(60).forEach(text -> isTakenOrAnswered(day, text));
        }
        mentor.goesTo("Close");
        input.days(60)
                .forEach(text -> isTakenOrAnswered(
                        page.locator("vaadin-date-picker:visible").first(), text));
        input.times(60)
                .forEach(text -> isTakenOrAnswered(
                        page.locator("vaadin-time-picker:visible").first(), text));
        input.numbers(60)
                .forEach(text -> isTakenOrAnswered(
                        page.locator("vaadin-integer-field:visible").first(), text));
        nothingBroke();
    }

    @Test
    @Order(4)
    void aNameIsTakenOrAnswered() {
        mentor.signsIn();
        page.navigate(CAIRN.address("account"));
        Locator name = page.locator("vaadin-text-field")
                .filter(new Locator.FilterOptions().setHasText("Your name"))
                .first();
        for (String text : input.texts(60, 400)) {
            enter(name, text);
            mentor.press("Keep this name");
            page.waitForFunction("() => Object.values(window.Vaadin.Flow.clients).every(each => !each.isActive?.())");
            assertThat(page.locator("h1")).hasText("Your account");
        }
        nothingBroke();
    }

    private void begins() {
        mentor.setsUp();
        mentor.beginsARelationship("R. A.");
        mentor.press("60 minutes");
        assertThat(page.locator("h1")).hasText("First interview");
    }

    /** The last of it that was kept, as a page shows it that is opened anew. */
    private String keepsWhateverIsTyped(Locator editor, String stage) {
        int longest = Integer.parseInt(editor.locator("textarea, input").getAttribute("maxlength")) + 1;
        String last = "";
        for (String text : input.texts(50, longest)) {
            inputs++;
            Map<?, ?> outcome = (Map<?, ?>) editor.evaluate(TYPE, BadInput.json(text));
            assertThat(outcome.get("lost"))
                    .as("lost in " + stage + ": " + shown(text))
                    .isEqualTo(false);
            boolean kept = outcome.get("dirty").equals(false);
            boolean answered =
                    text.length() == longest && !outcome.get("sentence").equals("");
            assertThat(kept || answered)
                    .as(stage + ": " + shown(text) + " ended in " + outcome)
                    .isTrue();
            last = kept ? (String) outcome.get("typed") : last;
        }
        return last;
    }

    private void isTakenOrAnswered(Locator field, String text) {
        Map<?, ?> outcome = enter(field, text);
        boolean empty = outcome.get("value").equals("");
        if (Boolean.TRUE.equals(outcome.get("invalid"))) {
            assertThat((String) outcome.get("sentence"))
                    .as("the sentence beside " + shown(text))
                    .isNotBlank();
            assertThat((String) outcome.get("shown"))
                    .as("what was typed stays, or the day it was taken for")
                    .isNotEmpty();
        } else {
            assertThat(empty)
                    .as("a value for " + shown(text) + ": " + outcome)
                    .isEqualTo(outcome.get("shown").equals(""));
        }
    }

    private Map<?, ?> enter(Locator field, String text) {
        inputs++;
        return (Map<?, ?>) field.evaluate(ENTER, BadInput.json(text));
    }

    private void nothingBroke() {
        assertThat(broken).isEmpty();
        assertThat(page.locator("main").first()).isVisible();
        assertThat(CAIRN.console()).doesNotContainPattern(Pattern.compile("Trouble [0-9A-Z]|ERROR"));
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars()
                .limit(60)
                .forEach(unit -> shown.append(unit > 31 && unit < 127 ? "" + (char) unit : "\\u%04x".formatted(unit)));
        return shown + (text.length() > 60 ? "… (" + text.length() + ")" : "");
    }
}

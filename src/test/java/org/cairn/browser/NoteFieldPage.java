package org.cairn.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A page with one note field, its save indicator and something else to click, in a browser whose clock only moves when
 * told to. The server is played by the test: it remembers what was sent and answers as it is bid.
 */
final class NoteFieldPage {

    private static final String ADDRESS = "http://cairn.test/";

    private static final String PAGE = """
            <!doctype html><html lang="en-GB"><title>Notes</title>
            <main class="save-scope">
              <cairn-editor><label for="f">Notes</label><textarea id="f" dir="auto"></textarea></cairn-editor>
              <button id="elsewhere">Elsewhere</button>
              <cairn-save-indicator data-saving="Saving…" data-saved="Saved · {0}" data-failed="Not saved yet: {0}"
                data-unreachable="no answer"></cairn-save-indicator>
            </main>""";

    private static final String SERVER = """
            () => {
              window.saves = [];
              window.answers = [];
              window.happened = [];
              window.server = 'well';
              const answer = (sequence) => ({
                well: () => Promise.resolve({ at: Date.now(), problem: '', again: false }),
                broken: () => Promise.resolve({ at: 0, problem: '', again: true }),
                refusing: () => Promise.resolve({ at: 0, problem: 'too long', again: false }),
                gone: () => Promise.reject(new Error('gone')),
                silent: () => new Promise((resolve) => window.answers.push(resolve)),
              })[window.server]();
              document.querySelector('cairn-editor').$server = {
                save: (text, sequence) => {
                  window.saves.push(text);
                  window.happened.push('save');
                  return answer(sequence);
                },
              };
              document.querySelector('#elsewhere').addEventListener('click', () => window.happened.push('click'));
            }""";

    private final Page page;

    NoteFieldPage(Page page) {
        this.page = page;
        page.clock().install();
        page.route(ADDRESS + "**", NoteFieldPage::serve);
        page.navigate(ADDRESS);
        for (String module : List.of("editor.js", "save-indicator.js")) {
            page.addScriptTag(new Page.AddScriptTagOptions().setType("module").setUrl(ADDRESS + "modules/" + module));
        }
        page.waitForFunction("() => customElements.get('cairn-editor') && customElements.get('cairn-save-indicator')");
        page.evaluate(SERVER);
        page.clock().pauseAt(System.currentTimeMillis() + 60_000);
    }

    /** The page itself, or one of our modules. */
    private static void serve(Route request) {
        String path = request.request().url().substring(ADDRESS.length());
        request.fulfill(
                path.startsWith("modules/")
                        ? new Route.FulfillOptions().setPath(Path.of("frontend", path))
                        : new Route.FulfillOptions()
                                .setContentType("text/html; charset=utf-8")
                                .setBody(PAGE));
    }

    static String module(String name) {
        try {
            return Files.readString(Path.of("frontend/modules", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** well, broken, refusing, gone or silent. */
    void serverIs(String state) {
        page.evaluate("state => { window.server = state }", state);
    }

    /** Gives the answer that a silent server owes longest. */
    void answerAtLast() {
        page.evaluate("() => window.answers.shift()({ at: Date.now(), problem: '', again: false })");
        page.evaluate("() => Promise.resolve()");
    }

    void load(String text) {
        page.evaluate("text => document.querySelector('cairn-editor').load(text)", text);
    }

    void clear() {
        page.evaluate("() => document.querySelector('cairn-editor').forget()");
    }

    void type(String words) {
        field().focus();
        page.keyboard().insertText(words);
    }

    /** What input methods do while the letters are being chosen. */
    void compose(String kind) {
        field().dispatchEvent(kind, Map.of("bubbles", true));
    }

    void pass(long milliseconds) {
        page.clock().runFor(milliseconds);
    }

    Locator field() {
        return page.locator("#f");
    }

    Locator elsewhere() {
        return page.locator("#elsewhere");
    }

    String seen() {
        return page.locator("cairn-save-indicator > [aria-hidden]").textContent();
    }

    String heard() {
        return page.locator("cairn-save-indicator > [role=status]").textContent();
    }

    String state() {
        return page.locator("cairn-editor").getAttribute("data-save-state");
    }

    int caret() {
        return ((Number) field().evaluate("field => field.selectionStart")).intValue();
    }

    @SuppressWarnings("unchecked")
    List<String> saves() {
        return (List<String>) page.evaluate("() => window.saves");
    }

    @SuppressWarnings("unchecked")
    List<String> happened() {
        return (List<String>) page.evaluate("() => window.happened");
    }
}

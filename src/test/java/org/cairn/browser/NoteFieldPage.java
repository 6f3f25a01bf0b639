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

    private static final String PLAIN = "http://cairn.test/";
    private static final String SAFE = "https://cairn.test/";

    private static final String PAGE = """
            <!doctype html><html lang="en-GB"><title>Notes</title>
            <main class="save-scope">
              <cairn-editor><label for="f">Notes</label><textarea id="f" dir="auto"></textarea>
                <section class="differing" hidden><div data-side="mine"></div><div data-side="other"></div>
                <button data-choice="mine">Mine</button><button data-choice="other">Other</button>
                <button data-choice="both">Both</button></section></cairn-editor>
              <button id="elsewhere">Elsewhere</button>
              <cairn-save-indicator data-saving="Saving…" data-saved="Saved · {0}" data-failed="Not saved yet: {0}"
                data-waiting="Waiting, kept here" data-waiting-here="Waiting, in this page alone"
                data-recovered="and back"></cairn-save-indicator>
            </main>""";

    static final String STASH = """
            () => new Promise(resolve => {
              const open = indexedDB.open('cairn', 1);
              open.onupgradeneeded = () => open.result.createObjectStore('stash', { keyPath: 'id' });
              open.onsuccess = () => {
                const all = open.result.transaction('stash').objectStore('stash').getAll();
                all.onsuccess = () => {
                  open.result.close();
                  resolve(all.result.map(each => JSON.stringify(each)
                    + new TextDecoder('latin1').decode(each.sealed)).join());
                };
              };
            })""";

    private static final String SERVER = """
            () => {
              window.saves = [];
              window.bases = [];
              window.answers = [];
              window.happened = [];
              window.unopened = [];
              document.addEventListener('cairn-unopened', (event) => window.unopened.push(event.detail.id.split(' ')[3]));
              window.server = 'well';
              const answer = (sequence) => ({
                well: () => Promise.resolve({ at: Date.now(), problem: '', again: false, version: 'v' + sequence }),
                differing: () => Promise.resolve({ at: 0, problem: 'differs', again: false, version: 'theirs', stored: 'their words' }),
                broken: () => Promise.resolve({ at: 0, problem: '', again: true }),
                refusing: () => Promise.resolve({ at: 0, problem: 'too long', again: false }),
                gone: () => Promise.reject(new Error('gone')),
                silent: () => new Promise((resolve) => window.answers.push(resolve)),
              })[window.server]();
              document.querySelector('cairn-editor').$server = {
                save: (text, sequence, basis) => {
                  window.saves.push(text);
                  window.bases.push(basis);
                  window.happened.push('save');
                  return answer(sequence);
                },
              };
              document.querySelector('#elsewhere').addEventListener('click', () => window.happened.push('click'));
            }""";

    private final Page page;

    /** Over plain HTTP, where browsers seal nothing. */
    NoteFieldPage(Page page) {
        this(page, PLAIN);
    }

    /** Over a safe line, where words can wait on the device. */
    static NoteFieldPage overASafeLine(Page page) {
        return new NoteFieldPage(page, SAFE);
    }

    private NoteFieldPage(Page page, String address) {
        this.page = page;
        page.clock().install();
        page.route(address + "**", request -> serve(request, address));
        page.navigate(address);
        for (String module : List.of("editor.js", "save-indicator.js")) {
            page.addScriptTag(new Page.AddScriptTagOptions().setType("module").setUrl(address + "modules/" + module));
        }
        page.waitForFunction("() => customElements.get('cairn-editor') && customElements.get('cairn-save-indicator')");
        page.evaluate(SERVER);
        page.clock().pauseAt(System.currentTimeMillis() + 60_000);
    }

    /** The page itself, or one of our modules. */
    private static void serve(Route request, String address) {
        String path = request.request().url().substring(address.length());
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

    /** well, broken, refusing, differing, gone or silent. */
    void serverIs(String state) {
        page.evaluate("state => { window.server = state }", state);
    }

    /** Gives the answer that a silent server owes longest. */
    void answerAtLast() {
        page.evaluate("() => window.answers.shift()({ at: Date.now(), problem: '', again: false })");
        page.evaluate("() => Promise.resolve()");
    }

    void load(String text) {
        load(text, "first");
    }

    void load(String text, String version) {
        page.evaluate(
                "([text, version]) => document.querySelector('cairn-editor').load(text, version)",
                List.of(text, version));
    }

    /** Where the words of the field wait, under the key of which every byte is {@code key}. */
    void waitAt(String place, int key) {
        page.evaluate(
                "([place, key]) => document.querySelector('cairn-editor').waitAt('owner', 'relationship', place,"
                        + " btoa(String.fromCharCode(...new Uint8Array(32).fill(key))))",
                List.of(place, key));
    }

    /** Waits until what is in the field is written on the device too. */
    void isKeptHere() {
        page.waitForFunction("() => document.querySelector('cairn-editor').safe");
    }

    /** Everything that waits on the device, as somebody without the key reads it. */
    String stash() {
        return (String) page.evaluate(STASH);
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

    /** The version from which each text that was sent had been made. */
    @SuppressWarnings("unchecked")
    List<String> bases() {
        return (List<String>) page.evaluate("() => window.bases");
    }

    /** What stands side by side, mine first; empty when nothing differs. */
    @SuppressWarnings("unchecked")
    List<String> sides() {
        return (List<String>)
                page.evaluate(
                        "() => [...document.querySelectorAll('.differing:not([hidden]) [data-side]')].map(side => side.textContent)");
    }

    /** The places in which something waits that this page's keys do not open. */
    @SuppressWarnings("unchecked")
    List<String> unopened() {
        return (List<String>) page.evaluate("() => window.unopened");
    }

    /** mine, other or both. */
    void choose(String which) {
        page.locator("[data-choice=" + which + "]").click();
    }

    @SuppressWarnings("unchecked")
    List<String> happened() {
        return (List<String>) page.evaluate("() => window.happened");
    }
}

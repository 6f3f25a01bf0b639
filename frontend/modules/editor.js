/*
 * <cairn-editor>: the field for private words. It saves itself and lets go of words only after the server has said that
 * they are kept; until then they wait on this device as well, sealed. What another window changed meanwhile is shown
 * beside them. Whoever wants to know how it stands listens to "cairn-save-state".
 *
 * The server part is SealedTextArea.java: $server.save(text, sequence, basis) answers
 * { at, problem, again, version, stored }.
 */

import { both, Differing } from "./differing.js";
import { isCut } from "./line.js";
import { join, part } from "./moments.js";
import { possible, Stash } from "./stash.js";
import { normal, wellFormed } from "./text.js";
import { Waiting } from "./waiting.js";

/** After a pause in typing of this many milliseconds the words are sent. */
const PAUSE = 600;
/** While somebody types on, they are sent this often. */
const LONGEST = 2500;
/** After this long without an answer we say that the words are not saved yet. */
const SLOW = 5000;
/** After this long without an answer a newer text may be sent beside the one under way. */
const LOST = 15000;
const RETRIES = [1000, 2000, 4000, 8000, 10000];
/** What a browser still sends after a page has gone. */
const KEEPALIVE_BYTES = 60000;

class CairnEditor extends HTMLElement {
    #stored = "";
    #basis = "";
    #sent = null;
    #lastWords = null;
    #inFlight = 0;
    #sequence = 0;
    #acknowledged = 0;
    #failures = 0;
    #loaded = false;
    #composing = false;
    #held = null;
    #pause = 0;
    #longest = 0;
    #retry = 0;
    #slow = 0;
    #state = "idle";
    #waiting = null;
    #differing = new Differing(this, (choice, other) => this.#chosen(choice, other));

    constructor() {
        super();
        this.addEventListener("input", () => this.#typed());
        this.addEventListener("compositionstart", () => { this.#composing = true; });
        this.addEventListener("compositionend", () => { this.#composing = false; this.#typed(); });
        this.addEventListener("focusout", () => this.#left());
        this.addEventListener("keydown", (event) => this.#pressed(event));
    }

    connectedCallback() {
        join(this);
    }

    disconnectedCallback() {
        this.#waiting?.close();
        part(this);
        this.#stopTimers();
        document.dispatchEvent(new CustomEvent("cairn-save-state", { detail: { state: "gone", editor: this } }));
    }

    get state() {
        return this.#state;
    }

    /** True while the field holds words that the server has not acknowledged. */
    get dirty() {
        const field = this.#field;
        return field !== null && field.value !== this.#stored;
    }

    /** True when nothing would be lost with the page: all is acknowledged, or waits on this device. */
    get safe() {
        return !this.dirty || Boolean(this.#waiting?.holds(this.#field.value));
    }

    get #field() {
        return this.querySelector("textarea, input");
    }

    /** Where words wait on this device, and the key that seals them there. Comes before the first load. */
    waitAt(owner, relationship, place, key) {
        const stopgap = this.closest("cairn-waiting-words") ? () => this.#retire() : null;
        this.#waiting = possible ? new Waiting(new Stash(owner, relationship, place, key), stopgap) : null;
    }

    /** The page has a field of its own for these words: this one goes, and leaves what waits to that one. */
    #retire() {
        this.#stopTimers();
        this.#waiting = null;
        this.#differing.hide();
        this.#put(this.#stored, this.#basis);
        this.#show("idle");
        this.parentElement.hidden = true;
    }

    /** What is stored, and its version. Words that somebody typed and that are not saved yet always win. */
    load(text, version = "") {
        const field = this.#field;
        const first = !this.#loaded;
        this.#loaded = true;
        if (first && this.#stored === "" && field.value !== "" && text !== "" && field.value !== text) {
            // typed before what was stored had arrived: keep both
            this.#stored = normal(text, field);
            this.#basis = version;
            field.value = both(text, field.value, this.#oneLine);
            this.#typed();
        } else if (this.#differing.other) {
            this.#differing.show(text, version, field.value);
        } else if (this.dirty || this.#inFlight) {
            if (first) {
                this.#basis = version;
            }
        } else if (!first && document.activeElement === field && document.hasFocus()) {
            this.#held = { text, version };
        } else {
            this.#put(text, version);
        }
        if (first) {
            this.#recover();
        }
    }

    /** Takes the words off the screen and off this device, saved or not. */
    forget() {
        this.#stopTimers();
        this.#held = null;
        this.#inFlight = 0;
        // an answer still on its way speaks of words that are gone
        this.#acknowledged = this.#nextSequence();
        this.#differing.hide();
        this.#waiting?.forget();
        this.#put("", this.#basis);
        this.#show("idle");
    }

    focus() {
        this.#field.focus();
    }

    /** Sends at once what is not stored: before a click is acted upon, when the field or the page is left. */
    flush() {
        this.#waiting?.now();
        if (this.dirty && this.#sent !== this.#field.value) {
            this.#send();
        }
    }

    /** The last words of a page that is going away, by a request that outlives it. */
    flushForGood() {
        const place = this.getAttribute("data-last-words");
        this.#waiting?.now();
        if (!place || !this.dirty || this.hasLastWords || this.#differing.other) {
            return;
        }
        const text = this.#field.value;
        const sequence = this.#nextSequence();
        this.#lastWords = text;
        this.#waiting?.sent(text);
        const body = JSON.stringify({ text: wellFormed(text), sequence, basis: this.#basis });
        const keepalive = new Blob([body]).size < KEEPALIVE_BYTES;
        fetch(place, { method: "POST", body, keepalive, credentials: "same-origin", headers: { "Content-Type": "application/json" } })
            .then((answer) => answer.ok ? answer.json() : null)
            .then((answer) => answer && this.#answered(sequence, text, answer))
            .catch(() => { /* the words are still in the field, should the page come back */ });
    }

    /** True when words left with the page and nobody has said yet that they arrived. */
    get hasLastWords() {
        return this.dirty && this.#lastWords === this.#field.value;
    }

    get #oneLine() {
        return this.#field.tagName === "INPUT";
    }

    #put(text, version) {
        const field = this.#field;
        field.value = text;
        this.#stored = field.value;
        this.#basis = version;
        this.#sent = null;
    }

    /** Takes up what a window that is gone has left on this device. */
    async #recover() {
        const waiting = this.#waiting;
        const found = await waiting?.recover(this.#stored);
        if (!found || !this.isConnected || waiting !== this.#waiting) {
            return;
        }
        const field = this.#field;
        const typed = this.dirty ? field.value : "";
        field.value = typed && typed !== found.text ? both(found.text, typed, this.#oneLine) : found.text;
        if (!found.arrived) {
            this.#basis = found.basis;
        }
        this.#typed();
        await waiting.takeOver(found, this.dirty);
        this.dispatchEvent(new CustomEvent("cairn-recovered", { bubbles: true }));
    }

    #typed() {
        this.#differing.typed(this.#field.value);
        if (!this.dirty) {
            clearTimeout(this.#pause);
            clearTimeout(this.#longest);
            this.#longest = 0;
            if (!this.#inFlight) {
                this.#waiting?.forget();
                if (this.#state !== "idle") {
                    this.#show("saved");
                }
            }
            return;
        }
        this.#waiting?.soon(() => ({ text: this.#field.value, basis: this.#basis }), () => this.#keptHere());
        if (this.#state !== "failed" && this.#state !== "saving" && this.#state !== "waiting") {
            this.#show(isCut() ? "waiting" : "typing");
        }
        clearTimeout(this.#pause);
        this.#pause = setTimeout(() => this.#due(), PAUSE);
        if (!this.#longest) {
            this.#longest = setTimeout(() => this.#due(), LONGEST);
        }
    }

    /** Nothing is sent in the middle of a composition, whose letters are not chosen yet; its end is a keystroke. */
    #due() {
        clearTimeout(this.#longest);
        this.#longest = 0;
        if (this.#composing || this.#inFlight || !this.dirty) {
            return;
        }
        this.#send();
    }

    async #send() {
        if (this.#differing.other) {
            return;
        }
        clearTimeout(this.#pause);
        clearTimeout(this.#longest);
        clearTimeout(this.#retry);
        this.#longest = 0;
        const sequence = this.#nextSequence();
        const text = this.#field.value;
        this.#sent = text;
        this.#inFlight = sequence;
        this.#waiting?.sent(text);
        if (this.#state !== "failed" && this.#state !== "waiting") {
            this.#show(isCut() ? "waiting" : "saving");
        }
        clearTimeout(this.#slow);
        this.#slow = setTimeout(() => this.#unanswered(sequence), SLOW);
        let answer;
        try {
            answer = await this.$server.save(wellFormed(text), sequence, this.#basis);
        } catch {
            answer = null;
        }
        this.#answered(sequence, text, answer ?? { at: 0, problem: "", again: true });
    }

    #answered(sequence, text, answer) {
        if (answer.at > 0 && sequence > this.#acknowledged) {
            this.#stored = text;
            this.#basis = answer.version;
            this.#acknowledged = sequence;
            this.#differing.hide();
            this.#waiting?.arrived();
        }
        const mine = this.#inFlight === sequence;
        if (!mine && sequence <= this.#acknowledged && answer.at > 0 && !this.dirty) {
            this.#waiting?.forget();
        }
        if (!mine) {
            return;
        }
        this.#inFlight = 0;
        this.#sent = null;
        clearTimeout(this.#slow);
        if (answer.at > 0) {
            this.#failures = 0;
            this.#show("saved", answer.at);
            if (this.dirty) {
                this.#typed();
            } else {
                this.#waiting?.forget();
                if (this.#waiting?.more) {
                    this.#recover();
                }
            }
        } else if (typeof answer.stored === "string") {
            this.#differing.show(answer.stored, answer.version, this.#field.value);
            this.#show("failed", 0, answer.problem);
        } else {
            this.#show(answer.problem ? "failed" : "waiting", 0, answer.problem);
            if (answer.again) {
                this.#retryLater();
            }
        }
    }

    /** The person has seen both versions. */
    #chosen(choice, other) {
        const field = this.#field;
        const mine = field.value;
        if (choice === "other") {
            this.#put(other.text, other.version);
            this.#waiting?.forget();
            this.#show("saved");
        } else {
            this.#basis = other.version;
            this.#stored = normal(other.text, field);
            if (choice === "both") {
                field.value = both(other.text, mine, this.#oneLine);
            }
            this.#typed();
            this.#send();
        }
        field.focus();
    }

    #unanswered(sequence) {
        if (this.#inFlight !== sequence) {
            return;
        }
        this.#show("waiting");
        this.#slow = setTimeout(() => this.#given(sequence), LOST - SLOW);
    }

    /** While the line is cut Vaadin itself holds the words and sends them when it is there again. */
    #given(sequence) {
        if (this.#inFlight !== sequence) {
            return;
        }
        if (isCut()) {
            this.#slow = setTimeout(() => this.#given(sequence), LOST - SLOW);
            return;
        }
        this.#inFlight = 0;
        this.#sent = null;
        this.#retryLater();
    }

    #retryLater() {
        const wait = RETRIES[Math.min(this.#failures, RETRIES.length - 1)];
        this.#failures += 1;
        clearTimeout(this.#retry);
        this.#retry = setTimeout(() => {
            if (!this.#inFlight && this.dirty && this.isConnected) {
                this.#send();
            }
        }, wait);
    }

    /** It is true now that the words are kept on this device: says so where that is asked. */
    #keptHere() {
        if (this.#state === "waiting") {
            this.#show("waiting");
        }
    }

    #left() {
        this.#composing = false;
        this.flush();
        if (this.#held !== null && !this.dirty && !this.#inFlight) {
            this.#put(this.#held.text, this.#held.version);
        }
        this.#held = null;
    }

    /** A key that may do something, as Ctrl with a letter, finds the words already on their way. */
    #pressed(event) {
        const acts = event.ctrlKey || event.metaKey || event.altKey || event.key === "Escape"
            || (event.key === "Enter" && this.#oneLine);
        if (acts && !event.isComposing) {
            this.flush();
        }
    }

    /** Grows even when the page is loaded anew and the server part lives on. */
    #nextSequence() {
        this.#sequence = Math.max(this.#sequence + 1, Date.now());
        return this.#sequence;
    }

    /** Why the words are not saved, beside the field they are in. */
    #sayBeside(problem) {
        let place = this.querySelector(".editor-problem");
        if (!place && problem) {
            place = document.createElement("p");
            place.className = "editor-problem";
            this.#field.after(place);
        }
        if (place) {
            place.textContent = problem;
            place.hidden = !problem;
        }
    }

    #stopTimers() {
        [this.#pause, this.#longest, this.#retry, this.#slow].forEach(clearTimeout);
        this.#longest = 0;
    }

    #show(state, at = 0, problem = "") {
        this.#state = state;
        this.#sayBeside(state === "failed" && !this.#differing.other ? problem : "");
        this.setAttribute("data-save-state", state);
        this.dispatchEvent(new CustomEvent("cairn-save-state", {
            bubbles: true,
            detail: { state, at, problem, safe: this.safe, editor: this },
        }));
    }
}

if (!customElements.get("cairn-editor")) {
    customElements.define("cairn-editor", CairnEditor);
}

/*
 * <cairn-editor>: the field for private words. It saves itself and lets go of words only after the server has said that
 * they are kept. Whoever wants to know how it stands listens to "cairn-save-state".
 *
 * The server part is SealedTextArea.java: $server.save(text, sequence) answers { at, problem, again }.
 */

import { join, part } from "./moments.js";
import { normal, wellFormed } from "./text.js";

/** After a pause in typing of this many milliseconds the words are sent. */
const PAUSE = 600;
/** While somebody types on, they are sent this often. */
const LONGEST = 2500;
/** After this long without an answer we say that the words are not saved yet. */
const SLOW = 5000;
/** After this long without an answer a newer text may be sent beside the one under way. */
const LOST = 15000;
const RETRIES = [1000, 2000, 4000, 8000, 15000, 30000];
/** What a browser still sends after a page has gone. */
const KEEPALIVE_BYTES = 60000;

class CairnEditor extends HTMLElement {
    #stored = "";
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

    get #field() {
        return this.querySelector("textarea, input");
    }

    /** What is stored. Words that somebody typed and that are not saved yet always win. */
    load(text) {
        const field = this.#field;
        const first = !this.#loaded;
        this.#loaded = true;
        if (first && this.#stored === "" && field.value !== "" && text !== "" && field.value !== text) {
            // typed before what was stored had arrived: keep both
            this.#stored = normal(text, field);
            field.value = text + (field.tagName === "TEXTAREA" ? "\n" : " ") + field.value;
            this.#typed();
            return;
        }
        if (this.dirty || this.#inFlight) {
            return;
        }
        if (!first && document.activeElement === field) {
            this.#held = text;
            return;
        }
        this.#put(text);
    }

    /** Takes the words off the screen, saved or not. */
    forget() {
        this.#stopTimers();
        this.#held = null;
        this.#inFlight = 0;
        // an answer still on its way speaks of words that are gone
        this.#acknowledged = this.#nextSequence();
        this.#put("");
        this.#show("idle");
    }

    focus() {
        this.#field.focus();
    }

    /** Sends at once what is not stored: before a click is acted upon, when the field or the page is left. */
    flush() {
        if (this.dirty && this.#sent !== this.#field.value) {
            this.#send();
        }
    }

    /** The last words of a page that is going away, by a request that outlives it. */
    flushForGood() {
        const place = this.getAttribute("data-last-words");
        if (!place || !this.dirty || this.hasLastWords) {
            return;
        }
        this.#lastWords = this.#field.value;
        const body = JSON.stringify({ text: wellFormed(this.#field.value), sequence: this.#nextSequence() });
        const keepalive = new Blob([body]).size < KEEPALIVE_BYTES;
        fetch(place, { method: "POST", body, keepalive, credentials: "same-origin", headers: { "Content-Type": "application/json" } })
            .catch(() => { /* the words are still in the field, should the page come back */ });
    }

    /** True when words left with the page and nobody has said yet that they arrived. */
    get hasLastWords() {
        return this.dirty && this.#lastWords === this.#field.value;
    }

    #put(text) {
        const field = this.#field;
        field.value = text;
        this.#stored = field.value;
        this.#sent = null;
    }

    #typed() {
        if (!this.dirty) {
            clearTimeout(this.#pause);
            clearTimeout(this.#longest);
            this.#longest = 0;
            if (!this.#inFlight && this.#state !== "idle") {
                this.#show("saved");
            }
            return;
        }
        if (this.#state !== "failed" && this.#state !== "saving") {
            this.#show("typing");
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
        clearTimeout(this.#pause);
        clearTimeout(this.#longest);
        clearTimeout(this.#retry);
        this.#longest = 0;
        const sequence = this.#nextSequence();
        const text = this.#field.value;
        this.#sent = text;
        this.#inFlight = sequence;
        if (this.#state !== "failed") {
            this.#show("saving");
        }
        clearTimeout(this.#slow);
        this.#slow = setTimeout(() => this.#unanswered(sequence), SLOW);
        let answer;
        try {
            answer = await this.$server.save(wellFormed(text), sequence);
        } catch {
            answer = { at: 0, problem: "", again: true };
        }
        this.#answered(sequence, text, answer ?? { at: 0, problem: "", again: true });
    }

    #answered(sequence, text, answer) {
        if (answer.at > 0 && sequence > this.#acknowledged) {
            this.#stored = text;
            this.#acknowledged = sequence;
        }
        if (this.#inFlight !== sequence) {
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
            }
        } else {
            this.#show("failed", 0, answer.problem);
            if (answer.again) {
                this.#retryLater();
            }
        }
    }

    #unanswered(sequence) {
        if (this.#inFlight !== sequence) {
            return;
        }
        this.#show("failed");
        this.#slow = setTimeout(() => {
            if (this.#inFlight === sequence) {
                this.#inFlight = 0;
                this.#sent = null;
                this.#retryLater();
            }
        }, LOST - SLOW);
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

    #left() {
        this.#composing = false;
        this.flush();
        if (this.#held !== null && !this.dirty && !this.#inFlight) {
            this.#put(this.#held);
        }
        this.#held = null;
    }

    /** A key that may do something, as Ctrl with a letter, finds the words already on their way. */
    #pressed(event) {
        const acts = event.ctrlKey || event.metaKey || event.altKey || event.key === "Escape"
            || (event.key === "Enter" && this.#field.tagName === "INPUT");
        if (acts && !event.isComposing) {
            this.flush();
        }
    }

    /** Grows even when the page is loaded anew and the server part lives on. */
    #nextSequence() {
        this.#sequence = Math.max(this.#sequence + 1, Date.now());
        return this.#sequence;
    }

    #stopTimers() {
        [this.#pause, this.#longest, this.#retry, this.#slow].forEach(clearTimeout);
        this.#longest = 0;
    }

    #show(state, at = 0, problem = "") {
        this.#state = state;
        this.setAttribute("data-save-state", state);
        this.dispatchEvent(new CustomEvent("cairn-save-state", {
            bubbles: true,
            detail: { state, at, problem, editor: this },
        }));
    }
}

if (!customElements.get("cairn-editor")) {
    customElements.define("cairn-editor", CairnEditor);
}

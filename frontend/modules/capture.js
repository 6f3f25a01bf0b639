/*
 * <cairn-capture>: catches what is selected in the notes, or a line typed beside them, and gives the caret back. The
 * server part is CaptureLine.java: $server.capture(kind, words) answers "" when the words are kept, or why they are not.
 * Until then they wait on this device as well, sealed; a page that goes away leaves them to the next one.
 */

import { possible, Stash } from "./stash.js";

/** After so long without an answer we say that the words are still on their way. */
const SLOW = 1500;

const MOST_SUGGESTIONS = 5;

/** Without case and accents, as they are overlooked when two lines are compared. */
const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();

/** What was sent from this window and not answered yet, by where it waits: the line itself comes and goes. */
const underway = new Map();

class CairnCapture extends HTMLElement {
    #notes = null;
    #kind = "";
    #stashes = new Map();
    #kinds = new Set();
    #isKeptHere = true;
    #watch = (event) => this.#watched(event.target);
    #left = (event) => this.#followed(event.target);
    #moving = () => this.flush();
    #gone = (event) => this.#leaving(event);

    constructor() {
        super();
        // a button that is pressed with a finger or the mouse leaves the caret where it is
        this.addEventListener("mousedown", (event) => {
            if (event.target.closest("[data-capture]")) {
                event.preventDefault();
            }
        });
        this.addEventListener("click", (event) => {
            this.#pressed(event.target.closest("[data-capture]"));
            this.#chosen(event.target.closest(".suggestion"));
        });
        this.addEventListener("keydown", (event) => this.#key(event));
        this.addEventListener("input", () => {
            this.#wait(this.#kind);
            this.#suggest();
        });
    }

    connectedCallback() {
        document.addEventListener("focusin", this.#watch);
        document.addEventListener("click", this.#left, true);
        document.addEventListener("cairn-moving", this.#moving);
        window.addEventListener("beforeunload", this.#gone);
    }

    disconnectedCallback() {
        document.removeEventListener("focusin", this.#watch);
        document.removeEventListener("click", this.#left, true);
        document.removeEventListener("cairn-moving", this.#moving);
        window.removeEventListener("beforeunload", this.#gone);
    }

    /** Where words of one kind wait on this device. What an earlier line of this window sent in vain is sent again. */
    waitAt(kind, owner, relationship, place, key) {
        if (!possible) {
            return;
        }
        const stash = new Stash(owner, relationship, place, key);
        // what the agreement does not allow has no button
        const label = this.querySelector(`[data-capture="${kind}"]`)?.dataset.label ?? "";
        this.#stashes.set(kind, stash);
        const lines = underway.get(stash.name) ?? [];
        underway.delete(stash.name);
        lines.forEach((words) => this.#keep(kind, label, words));
    }

    /** True while words stand in the line or are on their way. */
    get dirty() {
        return this.#draft !== "" || [...this.#kinds].some((kind) => this.#sent(kind).length > 0);
    }

    /** Keeps what stands in the line, as when the screen is covered. */
    flush() {
        if (this.#draft) {
            this.#take();
        }
    }

    get #draft() {
        return this.#line.hidden ? "" : this.#field.value.trim();
    }

    #sent(kind) {
        const name = this.#stashes.get(kind)?.name ?? kind;
        if (!underway.has(name)) {
            underway.set(name, []);
        }
        return underway.get(name);
    }

    /** Writes down on this device what of one kind is not at the server yet. */
    async #wait(kind) {
        const lines = [...this.#sent(kind)];
        if (kind === this.#kind && this.#draft) {
            lines.push(this.#draft);
        }
        const text = lines.join("\n");
        const stash = this.#stashes.get(kind);
        this.#isKeptHere = text === "";
        try {
            await (text ? stash?.keep({ text, basis: "", sent: [] }) : stash?.forget());
            this.#isKeptHere ||= Boolean(stash);
        } catch {
            // then it stays on the screen until it has arrived
        }
    }

    /** A link takes the line away: what stands in it goes ahead. */
    #followed(target) {
        if (target instanceof Element && target.closest("a[href]")) {
            this.flush();
        }
    }

    #leaving(event) {
        if (this.dirty && !this.#isKeptHere) {
            event.preventDefault();
        }
    }

    get #line() {
        return this.querySelector(".capture-line");
    }

    get #field() {
        return this.querySelector(".capture-line input");
    }

    #watched(field) {
        if (field instanceof HTMLTextAreaElement && field.closest(".notes-fields")) {
            this.#notes = field;
        } else if (field instanceof Element && field.matches("input, textarea") && !this.contains(field)) {
            this.#notes = null;
        }
    }

    #pressed(button) {
        if (!button) {
            return;
        }
        const kind = button.dataset.capture;
        const selected = this.#selected();
        if (selected) {
            this.#notes.setSelectionRange(this.#notes.selectionEnd, this.#notes.selectionEnd);
            this.#keep(kind, button.dataset.label, selected);
        } else {
            this.#open(kind, button.dataset.label, "");
        }
    }

    #selected() {
        const notes = this.#notes;
        if (!notes?.isConnected || notes.closest(".put-away")) {
            return "";
        }
        return notes.value.slice(notes.selectionStart, notes.selectionEnd).replace(/\s+/g, " ").trim();
    }

    #open(kind, label, words, problem = "") {
        this.flush();
        this.#kind = kind;
        this.#line.querySelector("label").textContent = label;
        this.#line.querySelector(".editor-error").textContent = problem;
        this.#line.hidden = false;
        this.#field.value = words;
        this.#suggest();
        this.#field.focus();
    }

    /** What came up before and holds what is typed so far; few at a time. */
    #suggest() {
        const typed = plain(this.#field.value);
        for (const group of this.querySelectorAll(".capture-suggestions")) {
            let few = MOST_SUGGESTIONS;
            for (const one of group.children) {
                one.hidden = few === 0 || !plain(one.textContent).includes(typed);
                few -= one.hidden ? 0 : 1;
            }
            group.hidden = group.dataset.suggests !== this.#kind || few === MOST_SUGGESTIONS;
        }
    }

    #chosen(suggestion) {
        if (suggestion) {
            this.#field.value = suggestion.textContent;
            this.#take();
            this.#giveBack();
        }
    }

    /** The arrows lead from the line through what is offered, and back. */
    #walk(event) {
        const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
        const inLine = event.target === this.#field;
        if (!step || (inLine && event.key !== "ArrowDown")) {
            return;
        }
        const offered = [...this.querySelectorAll(".capture-suggestions:not([hidden]) .suggestion:not([hidden])")];
        const next = [this.#field, ...offered][offered.indexOf(event.target) + 1 + step];
        if (next) {
            event.preventDefault();
            next.focus();
        }
    }

    #key(event) {
        const isLine = event.target === this.#field;
        if (event.isComposing || !(isLine || event.target.matches(".suggestion"))) {
            return;
        }
        this.#walk(event);
        if (!isLine && event.key !== "Escape") {
            return;
        }
        if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
            event.preventDefault();
            this.#take();
            this.#giveBack();
        } else if (event.key === "Escape") {
            event.preventDefault();
            event.stopPropagation();
            this.#close();
            this.#giveBack();
        }
    }

    #take() {
        const words = this.#field.value.trim();
        const label = this.#line.querySelector("label").textContent;
        if (words) {
            this.#keep(this.#kind, label, words);
        }
        this.#close();
    }

    async #keep(kind, label, words) {
        this.#kinds.add(kind);
        this.#sent(kind).push(words);
        this.#wait(kind);
        const late = setTimeout(() => this.#say(words), SLOW);
        let problem;
        try {
            problem = await this.$server.capture(kind, words);
        } catch {
            problem = this.dataset.failed ?? "…";
        }
        clearTimeout(late);
        const sent = this.#sent(kind);
        const place = sent.indexOf(words);
        if (place >= 0) {
            sent.splice(place, 1);
        }
        this.#say("");
        if (problem) {
            this.#open(kind, label, words, problem);
        }
        this.#wait(kind);
    }

    /** Words that are not at the server yet stay to be seen. */
    #say(words) {
        let place = this.querySelector(".capture-waiting");
        if (!words) {
            place?.remove();
            return;
        }
        if (!place) {
            place = document.createElement("p");
            place.className = "capture-waiting quiet small";
            place.setAttribute("role", "status");
            this.append(place);
        }
        place.textContent = this.dataset.waiting.replace("{0}", () => words);
    }

    #close() {
        this.#line.hidden = true;
        this.#field.value = "";
        this.#wait(this.#kind);
    }

    #giveBack() {
        if (this.#notes?.isConnected) {
            this.#notes.focus({ preventScroll: true });
        } else {
            this.querySelector(`[data-capture="${this.#kind}"]`)?.focus();
        }
    }
}

if (!customElements.get("cairn-capture")) {
    customElements.define("cairn-capture", CairnCapture);
}

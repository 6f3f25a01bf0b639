/*
 * <cairn-capture>: catches what is selected in the notes, or a line typed beside them, and gives the caret back. The
 * server part is CaptureLine.java: $server.capture(kind, words) answers "" when the words are kept, or why they are not.
 */

/** After so long without an answer we say that the words are still on their way. */
const SLOW = 1500;

class CairnCapture extends HTMLElement {
    #notes = null;
    #kind = "";
    #underway = 0;
    #watch = (event) => this.#watched(event.target);

    constructor() {
        super();
        // a button that is pressed with a finger or the mouse leaves the caret where it is
        this.addEventListener("mousedown", (event) => {
            if (event.target.closest("[data-capture]")) {
                event.preventDefault();
            }
        });
        this.addEventListener("click", (event) => this.#pressed(event.target.closest("[data-capture]")));
        this.addEventListener("keydown", (event) => this.#key(event));
    }

    connectedCallback() {
        document.addEventListener("focusin", this.#watch);
    }

    disconnectedCallback() {
        document.removeEventListener("focusin", this.#watch);
    }

    /** True while words stand in the line or are on their way. */
    get dirty() {
        return this.#underway > 0 || (!this.#line.hidden && this.#field.value.trim() !== "");
    }

    /** Keeps what stands in the line, as when the screen is covered. */
    flush() {
        if (!this.#line.hidden && this.#field.value.trim() !== "") {
            this.#take();
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
        this.#field.focus();
    }

    #key(event) {
        if (event.target !== this.#field || event.isComposing) {
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
        this.#close();
        if (words) {
            this.#keep(this.#kind, label, words);
        }
    }

    async #keep(kind, label, words) {
        this.#underway += 1;
        const late = setTimeout(() => this.#say(words), SLOW);
        let problem;
        try {
            problem = await this.$server.capture(kind, words);
        } catch {
            problem = this.dataset.failed ?? "…";
        }
        clearTimeout(late);
        this.#underway -= 1;
        this.#say("");
        if (problem) {
            this.#open(kind, label, words, problem);
        }
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

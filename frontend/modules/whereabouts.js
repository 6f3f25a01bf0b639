/*
 * <cairn-whereabouts>: where the caret stood in the meeting and how far each zone was scrolled. It knows fields by their
 * labels and counts characters; it remembers no words.
 */

/** So long the words may take to be kept before we leave them on the screen. */
const PATIENCE = 5000;
/** So long a field may take to come back with its words. */
const COMING_BACK = 2000;
const ZONES = ["meeting-guide", "meeting-notes", "meeting-map"];

class CairnWhereabouts extends HTMLElement {
    #caret = null;
    #scrolled = new Map();
    #look = (event) => this.#notice(event.target);
    #scroll = (event) => this.#noticeScroll(event.target);

    connectedCallback() {
        for (const kind of ["focusin", "focusout", "input", "keyup", "pointerup", "selectionchange"]) {
            document.addEventListener(kind, this.#look, true);
        }
        document.addEventListener("scroll", this.#scroll, true);
    }

    disconnectedCallback() {
        for (const kind of ["focusin", "focusout", "input", "keyup", "pointerup", "selectionchange"]) {
            document.removeEventListener(kind, this.#look, true);
        }
        document.removeEventListener("scroll", this.#scroll, true);
    }

    /** Tells the server as soon as every word is kept, or not at all. */
    async whenKept() {
        const until = Date.now() + PATIENCE;
        document.querySelectorAll("cairn-editor, cairn-capture").forEach((field) => field.flush?.());
        while ([...document.querySelectorAll("cairn-editor, cairn-capture")].some((field) => field.dirty)) {
            if (Date.now() > until) {
                return;
            }
            await pause(50);
        }
        this.$server.kept();
    }

    async comeBack() {
        const caret = this.#caret;
        const scrolled = new Map(this.#scrolled);
        const until = Date.now() + COMING_BACK;
        await pause(0);
        while (caret && !this.#put(caret) && Date.now() < until) {
            await pause(50);
        }
        for (const [zone, top] of scrolled) {
            document.querySelector(`.${zone}`)?.scrollTo(0, top);
        }
    }

    #put({ label, start, end, length, scrollTop }) {
        const field = fields().find((one) => labelOf(one) === label);
        if (!field || field.value.length < length) {
            return false;
        }
        field.focus({ preventScroll: true });
        field.setSelectionRange(start, end);
        field.scrollTop = scrollTop;
        return true;
    }

    #notice(target) {
        const field = target instanceof Document ? document.activeElement : target;
        if (field?.matches?.("cairn-editor textarea, cairn-editor input") && field.isConnected) {
            this.#caret = {
                label: labelOf(field),
                start: field.selectionStart,
                end: field.selectionEnd,
                length: field.value.length,
                scrollTop: field.scrollTop,
            };
        }
    }

    #noticeScroll(target) {
        const zone = target instanceof Element && ZONES.find((name) => target.classList.contains(name));
        if (zone) {
            this.#scrolled.set(zone, target.scrollTop);
        } else if (this.#caret && target instanceof Element && labelOf(target) === this.#caret.label) {
            this.#caret.scrollTop = target.scrollTop;
        }
    }
}

function fields() {
    return [...document.querySelectorAll("cairn-editor:not(.put-away) :is(textarea, input)")];
}

function labelOf(field) {
    return field.closest("cairn-editor")?.querySelector("label")?.textContent ?? null;
}

function pause(milliseconds) {
    return new Promise((done) => { setTimeout(done, milliseconds); });
}

if (!customElements.get("cairn-whereabouts")) {
    customElements.define("cairn-whereabouts", CairnWhereabouts);
}

/*
 * <cairn-cover>: hides the page at once, by a key, by a click on what carries data-cover, or when nobody has touched the
 * screen for a while. The page is not merely overlaid: it is taken out of the document, into a place that no script and no
 * screen reader reaches, where words that are still on their way go on being sent. The server part is Cover.java.
 */

const KEY = "F8";
const LOOK_EVERY = 1000;
/** What is on the screen for somebody else to read does not cover itself. */
const IN_OTHER_HANDS = ".mentee-sheet";
const FIELDS = "cairn-editor, cairn-capture";

class CairnCover extends HTMLElement {
    #safe = document.createElement("div");
    #taken = [];
    #covered = false;
    #touched = Date.now();
    #looking = 0;
    #settling = 0;
    #windows = null;
    #touch = () => { this.#touched = Date.now(); };
    #press = (event) => this.#pressed(event);
    #click = (event) => {
        if (event.target instanceof Element && event.target.closest("[data-cover]")) {
            this.cover();
        }
    };

    constructor() {
        super();
        this.#safe.hidden = true;
        this.attachShadow({ mode: "closed" }).append(document.createElement("slot"), this.#safe);
    }

    connectedCallback() {
        for (const kind of ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"]) {
            document.addEventListener(kind, this.#touch, { capture: true, passive: true });
        }
        document.addEventListener("keydown", this.#press, true);
        document.addEventListener("click", this.#click, true);
        this.#looking = setInterval(() => this.#look(), LOOK_EVERY);
        this.#windows = new BroadcastChannel("cairn-cover");
        this.#windows.onmessage = ({ data }) => (data === "cover" ? this.cover(true) : this.#covered && this.$server.follow());
    }

    disconnectedCallback() {
        for (const kind of ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"]) {
            document.removeEventListener(kind, this.#touch, { capture: true });
        }
        document.removeEventListener("keydown", this.#press, true);
        document.removeEventListener("click", this.#click, true);
        clearInterval(this.#looking);
        clearInterval(this.#settling);
        this.#windows.close();
    }

    /** Hides first; then keeps the last words, tells the server, and lets the page go once every word is kept. */
    cover(asOthers = false) {
        if (this.#covered || !this.hasAttribute("ready")) {
            return;
        }
        this.#covered = true;
        document.querySelectorAll(FIELDS).forEach((field) => field.flush?.());
        const dialog = this.#dialog;
        dialog.oncancel = (event) => event.preventDefault();
        dialog.onclose = () => this.#covered && dialog.showModal();
        dialog.showModal();
        this.#takeAway();
        this.querySelector("h2")?.focus();
        this.$server.cover();
        if (!asOthers) {
            this.#windows.postMessage("cover");
        }
        this.#settling = setInterval(() => this.#settle(), 100);
    }

    /** Called by the server when the password was right. */
    lift() {
        if (!this.#covered) {
            return;
        }
        this.#covered = false;
        clearInterval(this.#settling);
        this.#touched = Date.now();
        for (const { place, node } of this.#taken) {
            if (place.isConnected) {
                place.replaceWith(node);
            } else {
                node.remove();
            }
        }
        this.#taken = [];
        this.#dialog.close();
        document.querySelectorAll(FIELDS).forEach((field) => field.flush?.());
        this.#windows.postMessage("uncovered");
    }

    get #dialog() {
        return this.querySelector("dialog");
    }

    #takeAway() {
        for (const node of [...this.parentElement.children]) {
            if (node !== this && !node.matches("script, style, link, template, cairn-activity")) {
                const place = document.createComment("");
                node.replaceWith(place);
                this.#safe.append(node);
                this.#taken.push({ place, node });
            }
        }
    }

    #settle() {
        if (![...this.#safe.querySelectorAll(FIELDS)].some((field) => field.dirty)) {
            clearInterval(this.#settling);
            this.$server.clear();
        }
    }

    #look() {
        const minutes = Number(this.dataset.after ?? 0);
        const still = Date.now() - this.#touched;
        if (minutes > 0 && still >= minutes * 60000 && !document.querySelector(IN_OTHER_HANDS)) {
            this.cover();
        }
    }

    #pressed(event) {
        if (this.#covered && event.key === "Escape") {
            event.preventDefault();
            event.stopPropagation();
        } else if (event.key === KEY && !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey && this.hasAttribute("ready")) {
            event.preventDefault();
            event.stopPropagation();
            this.cover();
        }
    }
}

if (!customElements.get("cairn-cover")) {
    customElements.define("cairn-cover", CairnCover);
}

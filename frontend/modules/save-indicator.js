/* <cairn-save-indicator>: says how it stands with every <cairn-editor> in the nearest .save-scope, or on the page. */

/** At most one announcement in this many milliseconds, so that a listener is not talked over. */
const ANNOUNCE = 10000;

class CairnSaveIndicator extends HTMLElement {
    #states = new Map();
    #seen = null;
    #heard = null;
    #lastAnnounced = 0;
    #announcing = 0;
    #savedAt = 0;
    #recovered = false;
    #follow = (event) => this.#changed(event);
    #recover = (event) => {
        this.#recovered ||= this.#concerns(event.target);
        this.#say();
    };

    connectedCallback() {
        if (!this.#seen) {
            this.#seen = document.createElement("span");
            this.#seen.setAttribute("aria-hidden", "true");
            this.#heard = document.createElement("span");
            this.#heard.className = "visually-hidden";
            this.#heard.setAttribute("role", "status");
            this.append(this.#seen, this.#heard);
        }
        document.addEventListener("cairn-save-state", this.#follow);
        document.addEventListener("cairn-recovered", this.#recover);
    }

    disconnectedCallback() {
        document.removeEventListener("cairn-save-state", this.#follow);
        document.removeEventListener("cairn-recovered", this.#recover);
        clearTimeout(this.#announcing);
    }

    /** A choice, which has no field that saves itself, was stored. */
    saved(at) {
        this.#changed({ detail: { state: "saved", at, problem: "", editor: this } });
    }

    #changed({ detail }) {
        if (detail.state === "gone") {
            this.#states.delete(detail.editor);
        } else {
            if (!this.#concerns(detail.editor)) {
                return;
            }
            this.#states.set(detail.editor, detail);
            this.#savedAt = Math.max(this.#savedAt, detail.at ?? 0);
        }
        this.#say();
    }

    #concerns(editor) {
        const scope = this.closest(".save-scope");
        return !scope || scope.contains(editor);
    }

    #say() {
        const all = [...this.#states.values()];
        const failed = all.find((detail) => detail.state === "failed");
        const waiting = all.find((detail) => detail.state === "waiting" && !detail.editor.safe)
            ?? all.find((detail) => detail.state === "waiting");
        let state = "idle";
        let text = "";
        if (failed) {
            state = "failed";
            text = fill(this.dataset.failed, failed.problem);
        } else if (waiting) {
            state = "waiting";
            text = waiting.editor.safe ? this.dataset.waiting : this.dataset.waitingHere;
        } else if (all.some((detail) => detail.state === "saving")) {
            state = "saving";
            text = this.dataset.saving;
        } else if (this.#savedAt) {
            state = "saved";
            text = fill(this.dataset.saved, new Date(this.#savedAt).toLocaleTimeString("en-GB"));
            if (this.#recovered) {
                text += " " + this.dataset.recovered;
            }
        }
        this.dataset.state = state;
        this.#seen.textContent = text;
        if (state === "saved" || state === "failed" || state === "waiting") {
            this.#announce(text);
        }
    }

    #announce(text) {
        clearTimeout(this.#announcing);
        const wait = Math.max(0, this.#lastAnnounced + ANNOUNCE - Date.now());
        this.#announcing = setTimeout(() => {
            this.#lastAnnounced = Date.now();
            this.#heard.textContent = text;
        }, wait);
    }
}

function fill(template, value) {
    return (template ?? "").replace("{0}", value ?? "");
}

if (!customElements.get("cairn-save-indicator")) {
    customElements.define("cairn-save-indicator", CairnSaveIndicator);
}

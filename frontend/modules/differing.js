/*
 * Shows beside a field what another window has stored meanwhile, and hands on what the person chooses: "mine", "other"
 * or "both". The panel comes from the server (DifferingText.java), its words never stay anywhere but on the screen.
 */

export class Differing {
    #editor;
    #other = null;
    #choose;

    constructor(editor, choose) {
        this.#editor = editor;
        this.#choose = choose;
        editor.addEventListener("click", (event) => {
            const button = event.target.closest("[data-choice]");
            if (button && this.#other) {
                const other = this.#other;
                this.hide();
                this.#choose(button.dataset.choice, other);
            }
        });
    }

    /** What the other window stored, with its version; null while the two agree. */
    get other() {
        return this.#other;
    }

    show(text, version, mine) {
        this.#other = { text, version };
        const panel = this.#panel;
        if (panel) {
            panel.querySelector("[data-side=other]").textContent = text;
            panel.hidden = false;
            this.typed(mine);
        }
    }

    /** The person goes on writing while both stand side by side. */
    typed(mine) {
        if (this.#other && this.#panel) {
            this.#panel.querySelector("[data-side=mine]").textContent = mine;
        }
    }

    hide() {
        this.#other = null;
        const panel = this.#panel;
        if (panel) {
            panel.hidden = true;
            panel.querySelectorAll("[data-side]").forEach((side) => side.replaceChildren());
        }
    }

    get #panel() {
        return this.#editor.querySelector(".differing");
    }
}

/** Both texts, the stored one first; a line of one text only has no paragraphs. */
export function both(stored, mine, oneLine) {
    return stored + (oneLine ? " · " : "\n\n") + mine;
}

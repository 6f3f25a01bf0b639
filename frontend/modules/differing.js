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
            const isNew = panel.hidden;
            panel.hidden = false;
            this.typed(mine);
            if (isNew) {
                panel.scrollIntoView({ block: "nearest" });
            }
        }
    }

    /** The person goes on writing while both stand side by side. */
    typed(mine) {
        if (this.#other && this.#panel) {
            const [before, after] = alike(mine, this.#other.text);
            this.#fill("mine", mine, before, after);
            this.#fill("other", this.#other.text, before, after);
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

    /** Marks what is between the beginning and the end that both have. */
    #fill(side, text, before, after) {
        const mark = document.createElement("mark");
        mark.textContent = text.slice(before, text.length - after);
        const parts = before + after > 0 && mark.textContent
            ? [text.slice(0, before), mark, text.slice(text.length - after)]
            : [text];
        this.#panel.querySelector(`[data-side=${side}]`).replaceChildren(...parts);
    }

    get #panel() {
        return this.#editor.querySelector(".differing");
    }
}

/** How many characters the two have in common at their beginning and at their end, in whole words. */
function alike(one, other) {
    const most = Math.min(one.length, other.length);
    let before = 0;
    while (before < most && one[before] === other[before]) {
        before += 1;
    }
    while (before > 0 && (isInAWord(one, before) || isInAWord(other, before))) {
        before -= 1;
    }
    let after = 0;
    while (after < most - before && one.at(-1 - after) === other.at(-1 - after)) {
        after += 1;
    }
    while (after > 0 && (isInAWord(one, one.length - after) || isInAWord(other, other.length - after))) {
        after -= 1;
    }
    return [before, after];
}

function isInAWord(text, place) {
    return /\S/.test(text[place - 1] ?? " ") && /\S/.test(text[place] ?? " ");
}

/** Both texts, the stored one first; a line of one text only has no paragraphs. */
export function both(stored, mine, oneLine) {
    return stored + (oneLine ? " · " : "\n\n") + mine;
}

/*
 * <cairn-waiting-words>: tells the server where words of this person wait on this device, once the fields on the page have
 * taken theirs. It knows places only; the words are opened by the fields that the server then gives it.
 */

import { drop, leftBehind, possible } from "./stash.js";
import { isOnThePage, unopened } from "./waiting.js";

/** The fields of the page take theirs first (milliseconds). */
const PATIENCE = 1500;

class CairnWaitingWords extends HTMLElement {
    #told = new Set();
    #tell = (event) => this.#unopened(event.detail.id);

    connectedCallback() {
        document.addEventListener("cairn-unopened", this.#tell);
        if (possible) {
            setTimeout(() => this.look(), PATIENCE);
        }
    }

    disconnectedCallback() {
        document.removeEventListener("cairn-unopened", this.#tell);
    }

    async look() {
        try {
            unopened.forEach((id) => this.#unopened(id));
            for (const { relationship, place } of await leftBehind(this.dataset.owner)) {
                if (!isOnThePage(relationship, place)) {
                    await this.$server.found(relationship, place);
                }
            }
        } catch {
            // what waits is there the next time
        }
    }

    /** Nothing opens this any more: the person hears of it, and it stays until it is let go. */
    #unopened(id) {
        if (!this.#told.has(id)) {
            this.#told.add(id);
            const [, , relationship, ...place] = id.split(" ");
            this.$server.unopened(relationship, place.join(" "));
        }
    }

    async letGoOfUnopened() {
        for (const id of unopened) {
            await drop(id);
        }
        unopened.clear();
    }

    /** The relationship is destroyed: what waits for it opens nowhere any more. */
    async forgetAll(gone) {
        for (const { id, relationship } of await leftBehind(this.dataset.owner)) {
            if (relationship === gone) {
                await drop(id);
            }
        }
    }
}

if (!customElements.get("cairn-waiting-words")) {
    customElements.define("cairn-waiting-words", CairnWaitingWords);
}

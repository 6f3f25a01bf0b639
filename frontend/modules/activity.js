/* <cairn-activity>: tells the server that somebody is there, at most every 15 seconds and nothing else. */

const EVERY = 15000;

class CairnActivity extends HTMLElement {
    #last = 0;
    #notice = () => {
        const now = Date.now();
        if (now - this.#last >= EVERY && this.$server) {
            this.#last = now;
            this.$server.active();
        }
    };

    connectedCallback() {
        for (const kind of ["pointerdown", "keydown", "wheel", "touchstart"]) {
            document.addEventListener(kind, this.#notice, { capture: true, passive: true });
        }
    }

    disconnectedCallback() {
        for (const kind of ["pointerdown", "keydown", "wheel", "touchstart"]) {
            document.removeEventListener(kind, this.#notice, { capture: true });
        }
    }
}

if (!customElements.get("cairn-activity")) {
    customElements.define("cairn-activity", CairnActivity);
}

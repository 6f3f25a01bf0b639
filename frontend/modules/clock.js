/*
 * <cairn-clock>: how much of a phase is left. The server gives its own time and the moment at which the phase ends; what
 * this device takes for the time of day does not matter, because only the time that passes is measured here. The way to
 * the server is measured once the page is there, and again whenever the device wakes up.
 */

const TICK = 200;

class CairnClock extends HTMLElement {
    #face = null;
    #ahead = 0;
    #ticking = 0;
    #woken = () => document.visibilityState === "visible" && this.#ask();

    /** { deadline, server, left, length, running, words }: milliseconds, the first two of the server's time */
    set face(face) {
        const known = this.#face !== null;
        this.#face = face;
        if (!known) {
            this.#ahead = face.server - performance.now();
            this.#ask();
        }
        this.#tick();
    }

    get face() {
        return this.#face;
    }

    connectedCallback() {
        if (Object.hasOwn(this, "face")) {
            // set before this file had arrived
            const early = this.face;
            delete this.face;
            this.face = early;
        }
        this.#ticking = setInterval(() => this.#tick(), TICK);
        document.addEventListener("visibilitychange", this.#woken);
        this.#tick();
    }

    disconnectedCallback() {
        clearInterval(this.#ticking);
        document.removeEventListener("visibilitychange", this.#woken);
    }

    /** Milliseconds that are left now. */
    get left() {
        const face = this.#face;
        return face === null ? 0 : Math.max(0, face.running ? face.deadline - performance.now() - this.#ahead : face.left);
    }

    /** Half of the way there and back is what the answer is late. */
    async #ask() {
        if (!this.$server) {
            return;
        }
        const asked = performance.now();
        const server = await this.$server.now();
        const answered = performance.now();
        if (answered - asked < 5000) {
            this.#ahead = server - (asked + answered) / 2;
            this.#tick();
        }
    }

    #tick() {
        if (this.#face === null || !this.isConnected) {
            return;
        }
        const seconds = Math.ceil(this.left / 1000);
        const shown = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
        if (this.textContent !== shown) {
            this.textContent = shown;
        }
        this.toggleAttribute("up", seconds === 0);
        this.toggleAttribute("paused", !this.#face.running);
        const part = this.#face.length > 0 ? 1 - this.left / this.#face.length : 0;
        for (const bar of document.querySelectorAll("[data-clock-fill]")) {
            bar.setAttribute("width", (Number(bar.dataset.clockFill) * Math.min(1, Math.max(0, part))).toFixed(2));
        }
    }
}

if (!customElements.get("cairn-clock")) {
    customElements.define("cairn-clock", CairnClock);
}

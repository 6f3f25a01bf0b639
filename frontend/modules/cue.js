/*
 * <cairn-cue>: a soft sign when the phase changes, on devices whose owner has allowed it. It holds a button; what was
 * chosen stays in this browser.
 */

const KEPT = "cairn-cue";

class CairnCue extends HTMLElement {
    #sound = null;
    #click = () => this.#allow(!this.#isAllowed());

    connectedCallback() {
        this.button?.addEventListener("click", this.#click);
        this.#show();
    }

    disconnectedCallback() {
        this.button?.removeEventListener("click", this.#click);
    }

    get button() {
        return this.querySelector("button");
    }

    /** Called by the server at the same moment on every phone. */
    give() {
        if (this.#isAllowed()) {
            navigator.vibrate?.([180, 120, 180]);
            this.#ring();
        }
    }

    #isAllowed() {
        return localStorage.getItem(KEPT) === "on";
    }

    #allow(allowed) {
        localStorage.setItem(KEPT, allowed ? "on" : "off");
        this.#show();
        this.give();
    }

    #show() {
        this.button?.setAttribute("aria-pressed", String(this.#isAllowed()));
    }

    /** Two soft notes; a browser that forbids sound stays silent. */
    #ring() {
        try {
            this.#sound ??= new AudioContext();
            [523.25, 659.25].forEach((pitch, place) => {
                const at = this.#sound.currentTime + place * 0.28;
                const tone = this.#sound.createOscillator();
                const volume = this.#sound.createGain();
                tone.frequency.value = pitch;
                volume.gain.setValueAtTime(0.0001, at);
                volume.gain.exponentialRampToValueAtTime(0.12, at + 0.04);
                volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.7);
                tone.connect(volume).connect(this.#sound.destination);
                tone.start(at);
                tone.stop(at + 0.75);
            });
        } catch {
            this.#sound = null;
        }
    }
}

if (!customElements.get("cairn-cue")) {
    customElements.define("cairn-cue", CairnCue);
}

/*
 * <cairn-pace>: how the planned time is going. The server says once how long each stage has taken so far; from there
 * the browser counts on by itself, against its own clock only, so a wrong clock does no harm.
 */

const SVG = "http://www.w3.org/2000/svg";

class CairnPace extends HTMLElement {
    #face = null;
    #since = 0;
    #ticking = 0;

    /** { planned, stages: [{ id, minutes, seconds }], current, running, words }, as of now */
    set pace(face) {
        this.#face = face;
        this.#since = performance.now();
        this.toggleAttribute("paused", !face.running);
        this.#tick();
    }

    get pace() {
        return this.#face;
    }

    connectedCallback() {
        if (Object.hasOwn(this, "pace")) {
            // set before this file had arrived
            const early = this.pace;
            delete this.pace;
            this.pace = early;
        }
        this.#ticking = setInterval(() => this.#tick(), 1000);
        // the places to fill may come into the page after this element
        requestAnimationFrame(() => this.#tick());
    }

    disconnectedCallback() {
        clearInterval(this.#ticking);
    }

    #tick() {
        const face = this.#face;
        if (!face || !this.isConnected || document.visibilityState === "hidden") {
            return;
        }
        const running = face.running ? (performance.now() - this.#since) / 1000 : 0;
        const stages = face.stages.map((stage) => ({
            ...stage,
            seconds: stage.seconds + (stage.id === face.current ? running : 0),
        }));
        const elapsed = stages.reduce((sum, stage) => sum + stage.seconds, 0);
        this.#write(face, stages, elapsed);
        this.#draw(face, stages, elapsed);
    }

    #write(face, stages, elapsed) {
        const minutes = Math.floor(elapsed / 60);
        const scope = this.closest(".meeting") ?? document;
        change(this, "aria-label", fill(face.words.label, minutes, face.planned));
        for (const place of scope.querySelectorAll("[data-pace='text']")) {
            const text = fill(face.words.text, minutes, face.planned);
            write(place, face.running ? text : fill(face.words.paused, text));
        }
        for (const stage of stages) {
            const text = this.#time(face, stage);
            for (const place of scope.querySelectorAll(`[data-stage-time="${CSS.escape(stage.id)}"]`)) {
                write(place, text);
            }
        }
    }

    #time(face, stage) {
        const spent = Math.floor(stage.seconds / 60);
        if (stage.id === face.current) {
            return fill(face.words.here, spent, stage.minutes);
        }
        return stage.seconds >= 30 ? fill(face.words.left, Math.max(1, Math.round(stage.seconds / 60))) : fill(face.words.ahead, stage.minutes);
    }

    /** Beyond the planned time the band simply holds more: it never fills up and never warns. */
    #draw(face, stages, elapsed) {
        const whole = Math.max(face.planned * 60, elapsed, 1);
        const parts = [];
        let x = 0;
        for (const [index, stage] of stages.entries()) {
            const width = (stage.seconds / whole) * 100;
            if (width > 0) {
                parts.push({ kind: stage.id === face.current ? "current" : index % 2 ? "past even" : "past", x, width });
                x += width;
            }
        }
        parts.push({ kind: "now", x: Math.max(0, x - 0.8), width: Math.min(0.8, x) });
        const svg = this.querySelector("svg") ?? this.appendChild(document.createElementNS(SVG, "svg"));
        svg.setAttribute("aria-hidden", "true");
        while (svg.childElementCount > parts.length) {
            svg.lastElementChild.remove();
        }
        while (svg.childElementCount < parts.length) {
            svg.appendChild(document.createElementNS(SVG, "rect"));
        }
        parts.forEach((part, index) => {
            const bar = svg.children[index];
            change(bar, "class", part.kind);
            change(bar, "x", `${part.x.toFixed(2)}%`);
            change(bar, "width", `${part.width.toFixed(2)}%`);
            change(bar, "height", "100%");
        });
    }
}

function write(place, text) {
    if (place.textContent !== text) {
        place.textContent = text;
    }
}

function change(element, name, value) {
    if (element.getAttribute(name) !== value) {
        element.setAttribute(name, value);
    }
}

function fill(template, ...values) {
    return template.replace(/\{(\d)\}/g, (whole, index) => values[index] ?? "");
}

if (!customElements.get("cairn-pace")) {
    customElements.define("cairn-pace", CairnPace);
}

/* What of one field waits on this device, and when it is written there and taken up again. */

import { drop } from "./stash.js";

/** While somebody types, the words are written here this often (milliseconds). */
const EVERY = 200;

/** The fields of this page by what waits for them. */
const onThePage = new Map();

/** True when a field of this page takes what waits for it. */
export function isOnThePage(relationship, place) {
    return onThePage.has(relationship + " " + place);
}

/** The records that do not open, because the keys have been renewed since; each is told of by "cairn-unopened". */
export const unopened = new Set();

export class Waiting {
    #stash;
    #name;
    #timer = 0;
    #read = null;
    #done = null;
    #sent = [];
    #written = null;
    #touched = false;
    #stopgap = null;
    #more = false;

    /** A stopgap yields, by the given call, as soon as the page has a field of its own for the same words. */
    constructor(stash, stopgap) {
        this.#stash = stash;
        this.#name = stash.name;
        this.#stopgap = stopgap;
        const fields = onThePage.get(this.#name) ?? new Set();
        onThePage.set(this.#name, fields.add(this));
        if ([...fields].some((field) => !field.#stopgap)) {
            [...fields].filter((field) => field.#stopgap).forEach((field) => field.#yield());
        }
    }

    /** The field is gone from the page. */
    async close() {
        await this.now();
        this.#part();
    }

    #part() {
        const fields = onThePage.get(this.#name);
        fields?.delete(this);
        if (!fields?.size) {
            onThePage.delete(this.#name);
        }
    }

    #yield() {
        this.close();
        queueMicrotask(this.#stopgap);
    }

    /** Writes soon what is read then: { text, basis }. */
    soon(read, done) {
        this.#read = read;
        this.#done = done;
        this.#timer ||= setTimeout(() => this.now(), EVERY);
    }

    /** Writes at once, if there is anything that was not written yet. */
    async now() {
        clearTimeout(this.#timer);
        this.#timer = 0;
        const read = this.#read;
        if (!read) {
            return;
        }
        this.#read = null;
        const words = read();
        this.#touched = true;
        try {
            await this.#stash.keep({ ...words, sent: [...this.#sent] });
            this.#written = words.text;
            this.#done?.();
        } catch {
            this.#written = null;
        }
    }

    /** True when this very text is written on this device. */
    holds(text) {
        return this.#written === text;
    }

    /** This text was sent, and it is not known yet whether it arrived. */
    sent(text) {
        this.#sent = [...this.#sent.filter((known) => known !== text), text].slice(-3);
    }

    arrived() {
        this.#sent = [];
    }

    forget() {
        clearTimeout(this.#timer);
        this.#timer = 0;
        this.#read = null;
        this.#written = null;
        if (!this.#touched) {
            return;
        }
        this.#touched = false;
        this.#stash.forget().catch(() => { /* the next save tries again */ });
    }

    /** The oldest words left here that are not in what is stored: { id, text, basis, arrived }, or null. */
    async recover(stored) {
        try {
            const left = await this.#stash.left();
            this.#more = left.length > 1;
            for (const { id, words } of left) {
                const arrived = words?.sent.includes(stored);
                if (words === null) {
                    unopened.add(id);
                    document.dispatchEvent(new CustomEvent("cairn-unopened", { detail: { id } }));
                } else if (words.text === stored || (words.sent.includes(words.text) && stored.includes(words.text))) {
                    await drop(id);
                } else {
                    return { id, text: words.text, basis: words.basis, arrived };
                }
            }
        } catch {
            // a browser that keeps nothing has nothing to give back
        }
        return null;
    }

    /** True when another window that is gone has left words for the same field. */
    get more() {
        return this.#more;
    }

    /** The words are in the field of this window now, where they are saved or wait under its name. */
    async takeOver(found, mustWait) {
        await this.now();
        if (found.id !== this.#stash.id && (!mustWait || this.#written !== null)) {
            await drop(found.id).catch(() => { /* found and compared again next time */ });
        }
    }
}

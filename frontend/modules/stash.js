/*
 * Words that the server has not acknowledged wait in this browser, sealed (AES-GCM) under a key that the server hands to
 * the page while the vault is open and that is never stored. See docs/format/stash.md.
 *
 * A record belongs to the window that wrote it. Another window may take it over only when that one is gone: each window
 * holds a lock for as long as it lives.
 */

const DATABASE = "cairn";
const STORE = "stash";
const STEP = 1024;

/** A page that did not come over a safe line has none of this: then nothing can be kept on the device. */
export const possible = Boolean(globalThis.isSecureContext && globalThis.crypto?.subtle && globalThis.indexedDB
    && globalThis.navigator?.locks);

const thisWindow = possible ? crypto.randomUUID() : "";
const locked = possible
    ? new Promise((resolve) => {
        navigator.locks.request(lockOf(thisWindow), () => {
            resolve();
            return new Promise(() => { /* held until the window is gone */ });
        }).catch(resolve);
    })
    : null;

let opened = null;

/** The place in which the words of one field wait. */
export class Stash {
    #owner;
    #relationship;
    #place;
    #key;
    #wanted;
    #working = null;

    constructor(owner, relationship, place, key) {
        this.#owner = owner;
        this.#relationship = relationship;
        this.#place = place;
        const raw = Uint8Array.from(atob(key), (sign) => sign.charCodeAt(0));
        this.#key = crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
        raw.fill(0);
    }

    /** The record of this window. */
    get id() {
        return [thisWindow, this.#owner, this.#relationship, this.#place].join(" ");
    }

    get name() {
        return this.#relationship + " " + this.#place;
    }

    /** Keeps { text, basis, sent }; the latest wins. Resolves when it is written. */
    keep(words) {
        this.#wanted = words;
        return this.#work();
    }

    /** Everything this window kept here has been acknowledged. */
    forget() {
        this.#wanted = null;
        return this.#work();
    }

    /** What windows that are gone, or a field of this window that is gone, have left here, the oldest first: { id, words }, words null when they do not open. */
    async left() {
        const left = [];
        for (const record of await leftBehind(this.#owner, this.id)) {
            if (record.relationship === this.#relationship && record.place === this.#place) {
                left.push({ id: record.id, words: await this.#open(record) });
            }
        }
        return left;
    }

    #work() {
        this.#working ??= this.#write();
        return this.#working;
    }

    async #write() {
        try {
            await locked;
            while (this.#wanted !== undefined) {
                const words = this.#wanted;
                this.#wanted = undefined;
                if (words) {
                    const record = await this.#seal(words);
                    await change((store) => store.put(record));
                } else {
                    await drop(this.id);
                }
            }
        } finally {
            this.#working = null;
        }
    }

    async #seal(words) {
        const id = this.id;
        const nonce = crypto.getRandomValues(new Uint8Array(12));
        const at = Date.now();
        const bytes = new TextEncoder().encode(JSON.stringify(words));
        const padded = new Uint8Array(Math.ceil(bytes.length / STEP) * STEP).fill(0x20);
        padded.set(bytes);
        const sealed = await crypto.subtle.encrypt(this.#how(id, nonce), await this.#key, padded);
        return { id, window: thisWindow, owner: this.#owner, relationship: this.#relationship, place: this.#place, at, nonce, sealed };
    }

    async #open(record) {
        try {
            const bytes = await crypto.subtle.decrypt(this.#how(record.id, record.nonce), await this.#key, record.sealed);
            return JSON.parse(new TextDecoder().decode(bytes));
        } catch {
            return null;
        }
    }

    #how(id, nonce) {
        return { name: "AES-GCM", iv: nonce, additionalData: new TextEncoder().encode("cairn/stash/1 " + id) };
    }
}

/** What windows that are gone have left for this person, the oldest first; and one record of this window, if asked for. */
export async function leftBehind(owner, own = "") {
    const { held } = await navigator.locks.query();
    const alive = new Set(held.map((lock) => lock.name)).add(lockOf(thisWindow));
    const all = await ask((store) => store.getAll());
    return all
        .filter((record) => record.owner === owner && (record.id === own || !alive.has(lockOf(record.window))))
        .sort((one, other) => one.at - other.at);
}

export function drop(id) {
    return change((store) => store.delete(id));
}

function lockOf(window) {
    return "cairn-window-" + window;
}

function database() {
    opened ??= new Promise((resolve, reject) => {
        const request = indexedDB.open(DATABASE, 1);
        request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "id" });
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => {
            opened = null;
            reject(request.error);
        };
    });
    return opened;
}

async function ask(question) {
    const request = question((await database()).transaction(STORE).objectStore(STORE));
    return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
}

/** Commits at once, so that a page that goes away in the next moment has still written. */
async function change(make) {
    const transaction = (await database()).transaction(STORE, "readwrite");
    make(transaction.objectStore(STORE));
    transaction.commit?.();
    return new Promise((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
        transaction.onerror = () => reject(transaction.error);
    });
}

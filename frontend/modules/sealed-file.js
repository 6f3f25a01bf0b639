/*
 * <cairn-sealed-file>: a button that asks for a file and sends it, with how far that is. The file goes as it is; nothing of
 * it is read here. What is too large is refused before it is sent.
 */

class CairnSealedFile extends HTMLElement {
    #input = null;
    #words = null;
    #bar = null;
    #cancel = null;
    #request = null;

    connectedCallback() {
        if (this.#input) {
            return;
        }
        const label = document.createElement("label");
        label.className = "quiet-button sealed-file-choose";
        this.#input = document.createElement("input");
        this.#input.type = "file";
        this.#input.className = "visually-hidden";
        this.#input.addEventListener("change", () => this.#chosen());
        label.append(this.#input, document.createTextNode(this.getAttribute("label")));
        this.#words = document.createElement("p");
        this.#words.className = "form-note quiet";
        this.#words.setAttribute("role", "status");
        this.#bar = document.createElement("progress");
        this.#bar.max = 100;
        this.#bar.setAttribute("aria-label", this.getAttribute("sending"));
        this.#cancel = document.createElement("button");
        this.#cancel.type = "button";
        this.#cancel.className = "sealed-file-cancel";
        this.#cancel.textContent = this.getAttribute("cancel");
        this.#cancel.addEventListener("click", () => this.#request?.abort());
        this.append(label, this.#words, this.#bar, this.#cancel);
        this.#rest("");
    }

    disconnectedCallback() {
        this.#request?.abort();
    }

    #rest(words) {
        this.#request = null;
        this.#input.value = "";
        this.#input.disabled = false;
        this.#words.textContent = words;
        this.#bar.hidden = true;
        this.#cancel.hidden = true;
    }

    #chosen() {
        const file = this.#input.files[0];
        if (!file) {
            return;
        }
        if (file.size > Number(this.getAttribute("most"))) {
            this.#rest(this.getAttribute("too-large"));
            return;
        }
        this.#input.disabled = true;
        this.#words.textContent = this.getAttribute("sending");
        this.#bar.hidden = false;
        this.#bar.value = 0;
        this.#cancel.hidden = false;
        const request = new XMLHttpRequest();
        this.#request = request;
        request.upload.addEventListener("progress", (event) => {
            this.#bar.value = event.total ? (100 * event.loaded) / event.total : 0;
        });
        request.addEventListener("load", () => this.#rest(""));
        request.addEventListener("abort", () => this.#rest(this.getAttribute("cancelled")));
        request.addEventListener("error", () => this.#rest(this.getAttribute("failed")));
        request.open("POST", this.getAttribute("target"));
        request.setRequestHeader("Content-Type", "application/octet-stream");
        request.send(file);
    }
}

customElements.define("cairn-sealed-file", CairnSealedFile);

/*
 * The moments in which words have to be on their way at once: before a click or a key elsewhere is acted upon, when the
 * page is hidden, left or gone back from, and when the line is there again.
 */

const editors = new Set();

export function join(editor) {
    editors.add(editor);
}

export function part(editor) {
    editors.delete(editor);
}

function flushOthers(event) {
    for (const editor of editors) {
        if (!editor.contains(event.target)) {
            editor.flush();
        }
    }
}

document.addEventListener("pointerdown", flushOthers, true);
document.addEventListener("click", flushOthers, true);
document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === "Enter" || event.key === "Escape") {
        flushOthers(event);
    }
}, true);
document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
        editors.forEach((editor) => editor.flush());
    }
});
window.addEventListener("beforeunload", (event) => {
    editors.forEach((editor) => editor.flushForGood());
    if ([...editors].some((editor) => !editor.safe && (editor.state === "failed" || editor.state === "waiting"))) {
        event.preventDefault();
    }
}, true);
document.addEventListener("cairn-leaving", (event) => {
    editors.forEach((editor) => editor.flushForGood());
    if ([...editors].some((editor) => editor.hasLastWords)) {
        event.preventDefault();
    }
});
document.addEventListener("cairn-moving", () => editors.forEach((editor) => editor.flush()));
window.addEventListener("online", () => editors.forEach((editor) => editor.flush()));

/*
 * A press on a key is a click on the element that names the key in aria-keyshortcuts, wherever the caret is. A dialog in
 * front keeps all keys to itself. A key that is a plain character sleeps while somebody types or chooses, and can be
 * switched off (MeetingKey.java, KeysDialog.java).
 */

const IN_FRONT = "vaadin-dialog[opened]:not([modeless]), vaadin-confirm-dialog[opened], dialog[open]";
const WHERE_CHARACTERS_MEAN_SOMETHING =
    "input, textarea, select, [contenteditable], [role='listbox'], [role='menu'], [role='combobox'], vaadin-select";
const SWITCH = "cairn-question-mark";

document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.repeat || event.isComposing || document.querySelector(IN_FRONT)) {
        return;
    }
    const target = [...document.querySelectorAll("[aria-keyshortcuts]")].find((element) => isMeant(element, event));
    if (target) {
        event.preventDefault();
        target.click();
    }
});

/** What is hidden answers to no key, unless it is there for keys alone. */
function isMeant(element, event) {
    const hidden = element.closest("[hidden]");
    return (!hidden || hidden.classList.contains("for-keys")) && element.getAttribute("aria-keyshortcuts").split(" ").some((shortcut) => isPressed(shortcut, event));
}

function isPressed(shortcut, event) {
    const modifiers = shortcut.split("+");
    const key = modifiers.pop();
    if (key.length === 1 && modifiers.length === 0) {
        return event.key === key && !event.ctrlKey && !event.altKey && !event.metaKey && mayBePlain(event);
    }
    return event.altKey === modifiers.includes("Alt")
        && event.shiftKey === modifiers.includes("Shift")
        && (event.ctrlKey || event.metaKey) === modifiers.includes("Control")
        && isKey(key, event);
}

/** With Alt a Mac makes another character of the key, and with Shift every keyboard does of a digit. */
function isKey(key, event) {
    return event.key.toUpperCase() === key.toUpperCase()
        || (event.altKey && (event.code === `Key${key}` || event.code === `Digit${key}`));
}

function mayBePlain(event) {
    const place = event.composedPath()[0];
    return !(place instanceof Element && place.closest(WHERE_CHARACTERS_MEAN_SOMETHING)) && !isSwitchedOff();
}

function isSwitchedOff() {
    try {
        return localStorage.getItem(SWITCH) === "off";
    } catch {
        return false;
    }
}

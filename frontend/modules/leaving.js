/*
 * Runs before Vaadin's client. When a page goes away, Vaadin tells the server to forget the window, and might be heard
 * before the words that were typed last. Whoever still has some says so by cancelling "cairn-leaving"; the farewell is
 * left out then, and the server finds out by itself that the window is gone.
 */

window.addEventListener("pagehide", (event) => {
    if (!document.dispatchEvent(new CustomEvent("cairn-leaving", { cancelable: true }))) {
        event.stopImmediatePropagation();
    }
}, true);

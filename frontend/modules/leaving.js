/*
 * Loaded before Vaadin's client, because listeners of the window are called in the order in which they came.
 *
 * "cairn-moving" comes before the server hears that somebody went back or forward, so that words still go to the page
 * they were typed in. "cairn-leaving" comes before Vaadin asks the server to forget the window, which might be heard
 * before the last words are. Whoever has sent some cancels it; the farewell is left out then, and the server finds out
 * by itself that the window is gone.
 */

window.addEventListener("popstate", () => document.dispatchEvent(new CustomEvent("cairn-moving")));

window.addEventListener("pagehide", (event) => {
    if (!document.dispatchEvent(new CustomEvent("cairn-leaving", { cancelable: true }))) {
        event.stopImmediatePropagation();
    }
});

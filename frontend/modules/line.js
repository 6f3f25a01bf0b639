/* Whether the server can be reached at the moment, as far as Vaadin's client knows. */

const CUT = ["connection-lost", "reconnecting"];

export function isCut() {
    return CUT.includes(globalThis.Vaadin?.connectionState?.state);
}

/** Calls back whenever the line is cut or there again. */
export function whenItChanges(call) {
    globalThis.Vaadin?.connectionState?.addStateChangeListener?.(call);
}

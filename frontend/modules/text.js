/* What happens to text on its way through a field. */

/** A field changes line ends and, with one line, leaves them out; what it holds is what we compare with. */
export function normal(text, field) {
    const probe = document.createElement(field.tagName);
    probe.value = text;
    return probe.value;
}

/** Half a character cannot be stored; it becomes the sign for one that is missing. */
export function wellFormed(text) {
    if (text.toWellFormed) {
        return text.toWellFormed();
    }
    return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
}

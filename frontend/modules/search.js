/* The keys of the search: arrows walk through field and hits, letters go on typing, Escape leads back. */

document.addEventListener("keydown", (event) => {
    const search = event.composedPath().find((one) => one.classList?.contains("search"));
    if (!search || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) {
        return;
    }
    const field = search.querySelector(".search-field input");
    const hits = [...search.querySelectorAll(".search-hit")];
    const at = hits.indexOf(document.activeElement);
    if (event.key === "ArrowDown" && hits.length > 0) {
        go(hits[Math.min(at + 1, hits.length - 1)], event);
    } else if (event.key === "ArrowUp" && at >= 0) {
        go(at === 0 ? field : hits[at - 1], event);
    } else if (event.key === "Home" && at >= 0) {
        go(hits[0], event);
    } else if (event.key === "End" && at >= 0) {
        go(hits[hits.length - 1], event);
    } else if (event.key === "Enter" && document.activeElement === field && hits.length > 0) {
        event.preventDefault();
        hits[0].click();
    } else if (event.key === "Escape" && !(document.activeElement === field && field.value)) {
        event.preventDefault();
        history.back();
    } else if (at >= 0 && (event.key.length === 1 || event.key === "Backspace") && event.key !== " ") {
        field.focus();
    }
});

function go(target, event) {
    event.preventDefault();
    target.focus();
    target.scrollIntoView({ block: "nearest" });
}

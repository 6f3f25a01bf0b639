/*
 * A link with a part behind its # leads to that part of the page, also when the page is made after the link was followed.
 * A part that is a button, such as a stage of the map, is pressed; anything else is brought into view and gets the focus.
 */

const PATIENCE = 4000;
let latest = 0;

function land(id) {
    const until = Date.now() + PATIENCE;
    const mine = ++latest;
    const look = () => {
        const place = document.getElementById(id);
        if (mine !== latest) {
            return;
        }
        if (place) {
            arrive(place);
        } else if (Date.now() < until) {
            setTimeout(look, 60);
        }
    };
    look();
}

function arrive(place) {
    if (place.tagName === "BUTTON") {
        if (!place.hasAttribute("aria-current")) {
            place.click();
        }
        return;
    }
    if (!place.hasAttribute("tabindex")) {
        place.setAttribute("tabindex", "-1");
    }
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: "center" });
    place.classList.add("landed");
}

function partOf(address) {
    return decodeURIComponent(new URL(address, document.baseURI).hash.slice(1));
}

document.addEventListener("click", (event) => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    const part = link?.href ? partOf(link.href) : "";
    if (part && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        // what stands on this page has the same parts perhaps; the next page is looked at
        setTimeout(() => land(part), 150);
    }
});

if (partOf(location.href)) {
    land(partOf(location.href));
}

package org.cairn.common.pictures;

import org.cairn.common.HolisticComponent;
import org.jspecify.annotations.Nullable;

/** A colour by what it means. In a page pictures.css gives it by the name; elsewhere the colour here counts. */
public enum Ink {
    EDUCATION("education", "#a8721a"),
    PERSONAL("personal", "#8a4a78"),
    PROFESSIONAL("professional", "#2f659c"),
    /** What stands out: reached, or here. */
    ACCENT("accent", "#2f6b5e"),
    /** On the accent. */
    ON_ACCENT("on-accent", "#ffffff"),
    WORDS("words", "#22302f"),
    SOFT_WORDS("soft-words", "#5e6965"),
    LINE("line", "#e4ddd2"),
    STRONG_LINE("strong-line", "#928a7b"),
    /** What has no component, or nothing in it. */
    STONE("stone", "#ded6c9"),
    GROUND("ground", "#fffdfa");

    private final String name;
    private final String colour;

    Ink(String name, String colour) {
        this.name = name;
        this.colour = colour;
    }

    /** Of one component; a quiet one where none was chosen. */
    public static Ink of(@Nullable HolisticComponent component) {
        return switch (component) {
            case null -> STRONG_LINE;
            case EDUCATION -> EDUCATION;
            case PERSONAL_SUPPORT -> PERSONAL;
            case PROFESSIONAL_DEVELOPMENT -> PROFESSIONAL;
        };
    }

    String fill() {
        return "class=\"fill-" + name + "\" fill=\"" + colour + "\"";
    }

    String stroke() {
        return "class=\"stroke-" + name + "\" stroke=\"" + colour + "\" fill=\"none\"";
    }
}

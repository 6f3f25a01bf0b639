package org.cairn.common.identifiers;

import java.util.Locale;
import java.util.Objects;

/**
 * Something in a text that could make a patient recognisable.
 *
 * @param kind what it seems to be
 * @param hint enough of it to find it again and too little to recognise anybody, such as "94…19"
 * @param mark tells one match from another without holding its words
 */
public record Finding(Kind kind, String hint, int mark) {

    /** What was recognised. */
    public enum Kind {
        NHS_NUMBER,
        CHI_NUMBER,
        HOSPITAL_NUMBER,
        DATE_OF_BIRTH,
        POST_CODE,
        NAME
    }

    static Finding of(Kind kind, String match) {
        String plain = match.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
        return new Finding(kind, kind == Kind.NAME ? initial(match) : ends(match), Objects.hash(kind, plain));
    }

    private static String ends(String match) {
        return match.substring(0, 2) + "…" + match.substring(match.length() - 2);
    }

    /** "Mrs P…". */
    private static String initial(String match) {
        int name = match.lastIndexOf(' ') + 1;
        return match.substring(0, name) + match.substring(name, match.offsetByCodePoints(name, 1)) + "…";
    }
}

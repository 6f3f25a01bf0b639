package org.cairn.common.pictures;

import java.util.Locale;

/**
 * A drawing together with what it says.
 *
 * @param name the text alternative in short
 * @param description the text alternative in full
 * @param width in its own units; 1 is a sixteenth of the letters' size in a page
 * @param height in the same units
 */
public record Picture(String name, String description, double width, double height, Canvas canvas) {

    /** As it stands in a page as well as anywhere else. */
    public String svg() {
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture\" width=\"%3$.0f\" height=\"%4$.0f\""
                        + " viewBox=\"0 0 %3$.0f %4$.0f\" role=\"img\" focusable=\"false\""
                        + " font-family=\"Inter, sans-serif\"><title>%1$s</title><desc>%2$s</desc>%5$s</svg>",
                Canvas.escape(name),
                Canvas.escape(description),
                width,
                height,
                canvas.marks());
    }
}

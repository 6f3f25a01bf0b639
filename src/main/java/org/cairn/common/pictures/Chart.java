package org.cairn.common.pictures;

/** A picture that can be drawn as wide as there is room, and the table behind it. */
public interface Chart {

    /** As wide as a page of paper, or the main column of a wide screen. */
    double WIDE = 640;
    /** As wide as a phone, or a side column. */
    double NARROW = 300;

    /** @param width in units of the picture */
    Picture picture(double width);

    Figures figures();
}

package org.cairn.common.ui;

/** A page that takes every private word off the screen while it is covered, and brings itself back as it was. */
public interface Coverable {

    /** Every word on the page is kept by now. */
    void cover();

    void uncover();
}

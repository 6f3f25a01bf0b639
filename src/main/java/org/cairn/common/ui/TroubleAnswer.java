package org.cairn.common.ui;

/**
 * A better answer than the page with a reference number to one kind of exception: a locked vault, say, leads to the page
 * that opens it. Beans are asked in their order, about the exception itself and then about each of its causes.
 */
public interface TroubleAnswer {

    /** True when this kind of trouble has been answered. Called within the user's session lock. */
    boolean answer(Throwable trouble);
}

package org.cairn.common.pictures;

/** Gives the words of the reader's language, such as the translations of the page. */
@FunctionalInterface
public interface Phrases {

    String of(String key, Object... parts);
}

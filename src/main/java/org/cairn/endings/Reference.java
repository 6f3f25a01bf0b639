package org.cairn.endings;

import java.security.SecureRandom;

/** Makes references for certificates: eight letters and digits that are not taken for one another. */
final class Reference {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int HALF = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    /** Such as "7F3K-Q2MD". */
    static String random() {
        return half() + "-" + half();
    }

    private static String half() {
        StringBuilder half = new StringBuilder();
        RANDOM.ints(HALF, 0, LETTERS.length()).mapToObj(LETTERS::charAt).forEach(half::append);
        return half.toString();
    }
}

package org.cairn.browser;

import java.security.SecureRandom;
import org.cairn.memory.Traces;
import org.cairn.vault.RecoveryCode;

/**
 * Words that exist nowhere else, made anew for each place where words can be typed. Wherever one is found later, it says
 * from which place it came.
 */
final class Canaries {

    private static final String PLAIN = "bcdfghjklmnpqrstvwxz";
    private static final String MARKED = "äöüßéàçñøåœžšÄÖÜ";

    private final SecureRandom random = new SecureRandom();
    private final Traces traces = new Traces();
    private final Traces addresses = new Traces();
    private int places;

    /** A sentence of two unique words, one with letters that look different in each encoding. */
    String sentence(String place) {
        places++;
        String plain = word(PLAIN, 14);
        String marked = word(MARKED, 10);
        traces.text(place + ", plain word", plain).text(place + ", word with marks", marked);
        return "A canary: " + plain + ", „" + marked + "“ 🐤";
    }

    /** One word of plain letters, for a password or an address. */
    String word(String place) {
        places++;
        String word = word(PLAIN, 16);
        traces.text(place, word);
        return word;
    }

    /** A part of an address of a page or of an e-mail address. */
    String address(String place) {
        places++;
        String word = word(PLAIN, 16);
        addresses.text(place, word);
        return word;
    }

    /** A recovery code that nobody has been given. */
    String code(String place) {
        return watch(place, RecoveryCode.random().display());
    }

    /** A code as it is shown, in groups. */
    String watch(String place, String code) {
        places++;
        String groups = code.replaceAll("\\s+", " ").strip();
        traces.text(place, groups).text(place, groups.replace(" ", "")).text(place, groups.replace(" ", "-"));
        traces.text(place, groups.replace(" ", "").toLowerCase());
        return groups;
    }

    /** Words, passwords and codes. */
    Traces traces() {
        return traces;
    }

    /** Addresses, which are not private in themselves: a log that is asked for everything has them. */
    Traces addresses() {
        return addresses;
    }

    int places() {
        return places;
    }

    private String word(String letters, int length) {
        return random.ints(length, 0, letters.length())
                .mapToObj(letters::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}

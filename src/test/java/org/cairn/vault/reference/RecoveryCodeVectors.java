package org.cairn.vault.reference;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/** Recovery codes as they are shown and as people type them. */
final class RecoveryCodeVectors extends Vectors {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final byte[] bits = HexFormat.of().parseHex("00443214c74254b635cf84653a56d7c675be77df");
    private final String shown = shown(bits);

    RecoveryCodeVectors() {
        super("recovery-code", "Recovery codes. bits: hex, 160 of them; typed: what a person types.");
        reads("as shown", shown);
        reads("in small letters", shown.toLowerCase(Locale.ROOT));
        reads("without spaces", shown.replace(" ", ""));
        reads("with dashes", shown.replace(' ', '-'));
        reads("with long dashes and hard spaces", shown.replace(" ", "\u00A0\u2013"));
        reads("with lines", shown.replace(" ", "\r\n"));
        reads("with the letter O for zero", shown.replace('0', 'O'));
        reads("with a small o for zero", shown.replace('0', 'o'));
        reads("with the letter I for one", shown.replace('1', 'I'));
        reads("with a small L for one", shown.replace('1', 'l'));
        valid("all zeros", with(Map.of(), "typed", shown(new byte[20]), "bits", new byte[20]));
        byte[] ones = new byte[20];
        Arrays.fill(ones, (byte) 0xff);
        valid("all ones", with(Map.of(), "typed", shown(ones), "bits", ones));
        for (int i = 0; i < 3; i++) {
            byte[] any = bytes(20);
            valid("any code, " + (i + 1), with(Map.of(), "typed", shown(any), "bits", any));
        }
        refuses("nothing", "");
        refuses("only spaces", "   ");
        refuses("a group is missing", shown.substring(5));
        refuses("the last character is missing", shown.substring(0, shown.length() - 1));
        refuses("a character too many", shown + "0");
        refuses("a group too many", shown + " " + shown.substring(0, 4));
        refuses("the letter U", shown.substring(0, shown.length() - 1) + "U");
        refuses("a letter with an accent", "É" + shown.substring(1));
        refuses("a digit of another script", "\u0660" + shown.substring(1));
        refuses("a full stop", shown + ".");
        refuses("an underscore for a space", shown.replace(' ', '_'));
        refuses(
                "the first two groups are swapped",
                shown.substring(5, 10) + shown.substring(0, 5) + shown.substring(10));
        refuses("the first two characters are swapped", "" + shown.charAt(1) + shown.charAt(0) + shown.substring(2));
        for (int group = 0; group < 9; group++) {
            int at = group * 5 + 2;
            char other = shown.charAt(at) == '7' ? '8' : '7';
            refuses("a slip in group " + (group + 1), shown.substring(0, at) + other + shown.substring(at + 1));
        }
    }

    private void reads(String comment, String typed) {
        valid(comment, with(Map.of(), "typed", typed, "bits", bits));
    }

    private void refuses(String reason, String typed) {
        invalid(reason, with(Map.of(), "typed", typed));
    }

    private static String shown(byte[] bits) {
        byte[] prefix = "cairn recovery code".getBytes(StandardCharsets.US_ASCII);
        byte[] check = Arrays.copyOf(sha256(ReferenceFormat.join(prefix, bits)), 3);
        BigInteger number = new BigInteger(1, ReferenceFormat.join(bits, check)).shiftRight(4);
        StringBuilder text = new StringBuilder();
        for (int i = 35; i >= 0; i--) {
            text.append(ALPHABET.charAt(number.shiftRight(i * 5).intValue() & 31));
            text.append(i > 0 && i % 4 == 0 ? " " : "");
        }
        return text.toString();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.cairn.people.ui;

import java.util.List;
import java.util.Locale;
import org.cairn.vault.RecoveryCode;

/** A fresh recovery code: shown once, then typed back. */
final class RecoveryCodeViewModel {

    private final RecoveryCode code = RecoveryCode.random();

    RecoveryCode code() {
        return code;
    }

    List<String> groups() {
        return List.of(code.display().split(" "));
    }

    boolean isTypedBack(String typed) {
        try {
            return RecoveryCode.parse(typed).equals(code);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The first group, counted from one, in which what was typed differs; as many as there are plus one if it goes on. */
    int firstDifference(String typed) {
        String plain = plain(typed);
        int number = 1;
        for (String group : groups()) {
            int from = (number - 1) * group.length();
            String given =
                    plain.substring(Math.min(from, plain.length()), Math.min(from + group.length(), plain.length()));
            if (!given.equals(group)) {
                return number;
            }
            number++;
        }
        return number;
    }

    private static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("[^0-9A-Z]", "");
    }
}

package org.cairn.common.identifiers;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Numbers of ten digits whose last one is a check digit, modulo 11. Source: the NHS Data Model and Dictionary, "NHS
 * number", and Public Health Scotland's description of the CHI number.
 */
final class HealthNumbers {

    private static final int LENGTH = 10;

    private HealthNumbers() {}

    /** England, Wales and the Isle of Man begin with 4, 6 or 7, Northern Ireland with 32 to 39, samples with 9. */
    static boolean isNhsNumber(String written) {
        String digits = digits(written);
        char first = digits.charAt(0);
        boolean issued = first == '4'
                || first == '6'
                || first == '7'
                || first == '9'
                || (first == '3' && digits.charAt(1) >= '2');
        return issued && isChecked(digits);
    }

    /** Begins with the day of birth as six digits. */
    static boolean isChiNumber(String written) {
        String digits = digits(written);
        return isDay(digits) && isChecked(digits);
    }

    private static boolean isDay(String digits) {
        try {
            // a leap year, because the century is not said
            LocalDate.of(2000, Integer.parseInt(digits, 2, 4, 10), Integer.parseInt(digits, 0, 2, 10));
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static boolean isChecked(String digits) {
        if (digits.length() != LENGTH || digits.chars().distinct().count() == 1) {
            return false;
        }
        int sum = 0;
        for (int place = 0; place < LENGTH - 1; place++) {
            sum += (digits.charAt(place) - '0') * (LENGTH - place);
        }
        int check = (11 - sum % 11) % 11;
        return check == digits.charAt(LENGTH - 1) - '0';
    }

    private static String digits(String written) {
        return written.replaceAll("\\D", "");
    }
}

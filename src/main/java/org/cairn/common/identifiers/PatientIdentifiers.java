package org.cairn.common.identifiers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cairn.common.identifiers.Finding.Kind;

/**
 * Looks through a text for what could make a patient recognisable: health service numbers by their check digit, dates
 * of birth, post codes, titles with surnames, hospital numbers. It would rather miss one than call a colleague's telephone
 * number a patient. It keeps nothing and tells nobody.
 */
public final class PatientIdentifiers {

    /** More findings than this are not listed: the first ones make the point. */
    static final int MOST = 3;

    private static final String GAP = "[\\s\\u00A0]{0,3}";
    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
    private static final String YEAR = "(?:(?:19|20)\\d\\d|\\d\\d)(?!\\d)";
    private static final String DATE = "(?:\\d{1,2}[./-]\\d{1,2}[./-]" + YEAR
            + "|\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTH + ",? " + YEAR
            + "|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?,? " + YEAR
            + "|(?:19|20)\\d\\d-\\d\\d-\\d\\d(?!\\d))";

    /** How each kind is written, and what else must hold for a match. The order is that of the findings. */
    private record Sign(Kind kind, Pattern written, Predicate<MatchResult> holds) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign(
                    Kind.NHS_NUMBER,
                    Pattern.compile(
                            "(?<![\\d+.,£$€/-])(?<!\\+\\d{1,3}[ -])\\d{3}([ \\u00A0-]?)\\d{3}\\1\\d{4}(?![\\d/]|[.,-]\\d)"),
                    match -> HealthNumbers.isNhsNumber(match.group())),
            new Sign(
                    Kind.CHI_NUMBER,
                    Pattern.compile(
                            "(?<![\\d+.,£$€/-])(?<!\\+\\d{1,3}[ -])\\d{6}[ \\u00A0-]?\\d{4}(?![\\d/]|[.,-]\\d)"),
                    match -> HealthNumbers.isChiNumber(match.group())),
            new Sign(Kind.NHS_NUMBER, labelled("nhs|chi"), _ -> true),
            new Sign(Kind.HOSPITAL_NUMBER, labelled("hospital|hosp|patient|pas|mrn"), _ -> true),
            new Sign(
                    Kind.DATE_OF_BIRTH,
                    Pattern.compile(
                            "\\b(?:d\\.?o\\.?b\\b\\.?|date of birth|birth date|birthday|born)(?: is| was| on|:|,){0,2}"
                                    + GAP + DATE,
                            Pattern.CASE_INSENSITIVE),
                    _ -> true),
            new Sign(Kind.POST_CODE, PostCodes.WRITTEN, PostCodes::isOne),
            new Sign(Kind.NAME, Names.WRITTEN, Names::isOne));

    private PatientIdentifiers() {}

    /** "Hospital no. K123456", "MRN 1234567". */
    private static Pattern labelled(String whose) {
        return Pattern.compile(
                "\\b(?:" + whose + ")(?:(?<=mrn)|" + GAP + "(?:number|num|no|id)\\b)[.:#]?" + GAP
                        + "[A-Z]{0,3}\\d(?:[ -]?\\d){4,9}[A-Z]?\\b",
                Pattern.CASE_INSENSITIVE);
    }

    /** What was found, each once, three at most. */
    public static List<Finding> in(String text) {
        List<Finding> found = new ArrayList<>();
        String rest = text;
        for (Sign sign : SIGNS) {
            StringBuilder left = new StringBuilder(rest);
            sign.written().matcher(rest).results().filter(sign.holds()).forEach(match -> {
                found.add(Finding.of(sign.kind(), match.group()));
                // what has a name already is not found again under another
                left.replace(match.start(), match.end(), "\n".repeat(match.end() - match.start()));
            });
            rest = left.toString();
        }
        return found.stream().distinct().limit(MOST).toList();
    }
}

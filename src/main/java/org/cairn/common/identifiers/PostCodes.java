package org.cairn.common.identifiers;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Post codes of the United Kingdom, by the areas that there are. */
final class PostCodes {

    static final Pattern WRITTEN = Pattern.compile(
            "(?<![\\p{L}\\d])([A-Z]{1,2})(\\d[A-Z\\d]?)([ \\u00A0]?)(\\d[ABD-HJLNP-UW-Z]{2})(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> AREAS = Set.of(
            ("AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH"
                            + " EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS"
                            + " LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP"
                            + " SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE")
                    .split(" "));

    /** "the 5th", "2 hr": not the second half of a post code, unless it is written in capitals. */
    private static final Set<String> NOT_THE_END = Set.of("st", "nd", "rd", "th", "hr", "gp");

    private PostCodes() {}

    static boolean isOne(MatchResult match) {
        String area = match.group(1);
        String end = match.group(4);
        boolean capitals = area.equals(area.toUpperCase(Locale.ROOT)) && end.equals(end.toUpperCase(Locale.ROOT));
        boolean apart = !match.group(3).isEmpty();
        return AREAS.contains(area.toUpperCase(Locale.ROOT))
                && (capitals
                        || (apart
                                && area.equals(area.toLowerCase(Locale.ROOT))
                                && !NOT_THE_END.contains(end.substring(1).toLowerCase(Locale.ROOT))));
    }
}

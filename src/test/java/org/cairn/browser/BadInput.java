package org.cairn.browser;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** What nobody should type and somebody will, made from a seed: the same ones again from the same seed. */
final class BadInput {

    private static final List<String> SEQUENCES = List.of(
            "👩🏽‍⚕️",
            "👨‍👩‍👧‍👦",
            "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
            "🇬🇧🇬",
            "❤️‍🔥",
            "1️⃣",
            "é",
            "Z̷̡̢̛͓͖̩̈́̋a̷̧͉͒l̵̨̛g̸̢͝o̶̡͠",
            "‮gnihton‬",
            "\u2066a\u2069\u2069",
            "\u200B",
            "\uFEFF",
            "\u2028",
            "\u2029",
            "\u00AD",
            "\uFFFE",
            "\uFFFF",
            "ﷺ",
            "שָׁלוֹם",
            "مرحبا",
            "漢字かな交じり文",
            "𝒯𝑒𝓍𝓉",
            "ẞßŉǰ",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "</textarea>",
            "{{7*7}}",
            "${jndi:ldap://x}",
            "'; drop table person; --",
            "%00",
            "%s%n",
            "\\u0000",
            "..\\..\\",
            "NaN",
            "null",
            "undefined");
    private static final List<String> UNPAIRED =
            List.of("\uD83D", "\uDE00", "\uDE00\uD83D", "a\uD800b", "\uDBFF\uDBFF\uDFFF", "\uDC00 \uD800");
    private static final int[] LENGTHS = {0, 1, 2, 79, 80, 81, 254, 255, 256, 1_000, 2_000, 2_001, 10_000, 50_001};

    private final Random random;

    BadInput(long seed) {
        random = new Random(seed);
    }

    /** Texts of every length, kind and mixture, none longer than {@code longest} UTF-16 units. */
    List<String> texts(int count, int longest) {
        List<String> texts = new ArrayList<>(UNPAIRED);
        SEQUENCES.forEach(sequence -> texts.add("a " + sequence + " b"));
        while (texts.size() < count) {
            texts.add(random.nextInt(4) == 0 ? "x".repeat(oneOf(LENGTHS)) : mixture());
        }
        return texts.stream().limit(count).map(text -> cut(text, longest)).toList();
    }

    private String mixture() {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(30);
        for (int piece = 0; piece < pieces; piece++) {
            switch (random.nextInt(6)) {
                case 0 -> text.append((char) random.nextInt(0x20));
                case 1 -> text.append((char) (0x7F + random.nextInt(0x21)));
                case 2 -> text.append(oneOf(SEQUENCES));
                case 3 -> text.append(oneOf(UNPAIRED));
                case 4 -> text.appendCodePoint(random.nextInt(0x110000));
                default -> text.append("words and ".repeat(random.nextInt(5)));
            }
        }
        return text.toString();
    }

    /** Days that are none, or that lie where nobody agrees anything. */
    List<String> days(int count) {
        List<String> days = new ArrayList<>(List.of(
                "31/02/2027",
                "29/02/2027",
                "00/00/0000",
                "32/13/2026",
                "1/1/1",
                "31/12/9999",
                "01/01/10000",
                "-1/-1/-1",
                "2026-11-31",
                "tomorrow",
                "30 February",
                "1/2/3/4",
                "१२/०३/२०२७",
                "29/02/1900",
                "01/01/1970",
                "25/10/2026",
                "28/03/2027",
                "  ",
                "/",
                "12/",
                "0x10/1/2027",
                "1e3/1/2027",
                "99999999999999999999/1/2027"));
        while (days.size() < count) {
            days.add(
                    random.nextInt(3) == 0
                            ? random.nextInt(40) + "/" + random.nextInt(15) + "/" + random.nextInt(12_000)
                            : cut(mixture(), 40));
        }
        return days.subList(0, count);
    }

    /** Times of day that are none, and those at which clocks change. */
    List<String> times(int count) {
        List<String> times = new ArrayList<>(List.of(
                "24:00",
                "25:61",
                "00:60",
                "01:30",
                "02:00",
                "-1:00",
                "noon",
                "12.30.99",
                "1e1:00",
                "99:99:99",
                ":",
                "::"));
        while (times.size() < count) {
            times.add(random.nextBoolean() ? random.nextInt(40) + ":" + random.nextInt(99) : cut(mixture(), 20));
        }
        return times.subList(0, count);
    }

    /** Numbers that are none, or too large, too small or too exact. */
    List<String> numbers(int count) {
        List<String> numbers = new ArrayList<>(List.of(
                "0",
                "-1",
                "1.5",
                "1e9",
                "2147483648",
                "-2147483649",
                "99999999999999999999",
                "NaN",
                "Infinity",
                "１２",
                "+",
                "e"));
        while (numbers.size() < count) {
            numbers.add(random.nextBoolean() ? Long.toString(random.nextLong()) : cut(mixture(), 12));
        }
        return numbers.subList(0, count);
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private int oneOf(int[] numbers) {
        return numbers[random.nextInt(numbers.length)];
    }

    /** Half characters do not travel to the browser as text, their numbers do. */
    static String json(String text) {
        StringBuilder json = new StringBuilder("\"");
        HexFormat digits = HexFormat.of();
        text.chars().forEach(unit -> json.append("\\u").append(digits.toHexDigits((char) unit)));
        return json.append('"').toString();
    }
}

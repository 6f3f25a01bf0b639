package org.cairn.referrals;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How somebody is reached, as it is typed and as it is kept. Nothing typed is nothing kept, and is fine. */
public final class Reaching {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9(][0-9()\\s.-]{1,38}");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@\\p{Cntrl}<>,;:\"]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    private Reaching() {}

    /** A telephone number: at least two digits, blanks, brackets, dashes and a leading plus. */
    public static Optional<String> phone(String typed) {
        String plain = typed.strip().replaceAll("\\s+", " ");
        boolean good = plain.isEmpty()
                || (PHONE.matcher(plain).matches()
                        && plain.chars().filter(Character::isDigit).count() >= 2);
        return good ? Optional.of(plain) : Optional.empty();
    }

    public static Optional<String> email(String typed) {
        String plain = typed.strip();
        boolean good = plain.isEmpty()
                || (plain.length() <= 254 && EMAIL.matcher(plain).matches());
        return good ? Optional.of(plain) : Optional.empty();
    }

    /** An address that begins with http or https; without either it is taken for https. */
    public static Optional<String> web(String typed) {
        String plain = typed.strip();
        if (plain.isEmpty()) {
            return Optional.of("");
        }
        try {
            URI address = new URI(plain.contains("://") ? plain : "https://" + plain);
            String scheme = address.getScheme().toLowerCase(Locale.ROOT);
            boolean good = (scheme.equals("https") || scheme.equals("http"))
                    && address.getUserInfo() == null
                    && address.getHost() != null
                    && HOST.matcher(address.getHost()).matches()
                    && address.toString().length() <= 300;
            return good ? Optional.of(address.toString()) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}

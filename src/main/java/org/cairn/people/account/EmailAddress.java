package org.cairn.people.account;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address that names an account: trimmed, lower case, at most 254 characters. */
public record EmailAddress(String value) {

    public static final int MAXIMUM_LENGTH = 254;
    private static final Pattern PLAUSIBLE = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > MAXIMUM_LENGTH || !PLAUSIBLE.matcher(value).matches()) {
            throw new IllegalArgumentException("This does not look like an e-mail address.");
        }
    }

    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}

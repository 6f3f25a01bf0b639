package org.cairn.referrals;

/**
 * What stands in the directory about one of those who can help. All but the name may be empty.
 *
 * @param name who, 1 to 100 characters
 * @param purpose what for, 300 at most
 * @param phone see {@link Reaching#phone}
 * @param email see {@link Reaching#email}
 * @param web see {@link Reaching#web}
 * @param hours when they can be reached, 100 at most
 * @param note 500 at most
 * @param urgent whether it helps at once, when somebody is at risk
 */
public record ReferralDetails(
        String name,
        String purpose,
        String phone,
        String email,
        String web,
        String hours,
        String note,
        boolean urgent) {

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_PURPOSE = 300;
    public static final int LONGEST_HOURS = 100;
    public static final int LONGEST_NOTE = 500;

    public ReferralDetails {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("Whoever can help has a name.");
        }
        name = atMost(LONGEST_NAME, name);
        purpose = atMost(LONGEST_PURPOSE, purpose.strip());
        hours = atMost(LONGEST_HOURS, hours.strip());
        note = atMost(LONGEST_NOTE, note.strip());
        phone = Reaching.phone(phone)
                .orElseThrow(() -> new IllegalArgumentException("This is not a telephone number."));
        email = Reaching.email(email)
                .orElseThrow(() -> new IllegalArgumentException("This does not look like an e-mail address."));
        web = Reaching.web(web).orElseThrow(() -> new IllegalArgumentException("This is not an address on the web."));
    }

    /** False as long as nobody has filled in how, nor said in the note. */
    public boolean saysHow() {
        return !(phone.isEmpty() && email.isEmpty() && web.isEmpty() && note.isEmpty());
    }

    /** What a telephone dials: digits, and the plus before them. */
    public String dialled() {
        return phone.replaceAll("[^0-9+]", "");
    }

    private static String atMost(int longest, String words) {
        if (words.length() > longest) {
            throw new IllegalArgumentException("This is too long; " + longest + " characters at most.");
        }
        return words;
    }
}

package org.cairn.people.session;

import org.jspecify.annotations.Nullable;

/** The kind of browser and of machine somebody came with, in the names that people know; empty when it is not known. */
public record Device(String browser, String system) {

    private static final String[][] BROWSERS = {
        {"Edg", "Edge"}, {"OPR/", "Opera"}, {"SamsungBrowser", "Samsung Internet"}, {"Firefox", "Firefox"},
        {"FxiOS", "Firefox"}, {"CriOS", "Chrome"}, {"Chrome", "Chrome"}, {"Safari", "Safari"}
    };

    private static final String[][] SYSTEMS = {
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Android", "Android"},
        {"Windows", "Windows"},
        {"CrOS", "Chromebook"},
        {"Mac OS X", "Mac"},
        {"Linux", "Linux"}
    };

    /** What a browser says of itself, which nobody has to believe: only families are taken from it. */
    public static Device of(@Nullable String userAgent) {
        return userAgent == null
                ? new Device("", "")
                : new Device(first(BROWSERS, userAgent), first(SYSTEMS, userAgent));
    }

    private static String first(String[][] families, String userAgent) {
        for (String[] family : families) {
            if (userAgent.contains(family[0])) {
                return family[1];
            }
        }
        return "";
    }
}

package org.cairn.people.account;

/** Turns a password into a line that is slow to make, and slower to guess. */
interface SlowHash {

    /** As {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}, with a salt of its own. */
    String of(CharSequence password);

    boolean matches(CharSequence password, String hash);
}

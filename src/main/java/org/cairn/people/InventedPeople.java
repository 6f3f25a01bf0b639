package org.cairn.people;

import java.util.List;
import java.util.Set;

/** People who do not exist, with accounts that anybody may use: there are some in a demonstration and none elsewhere. */
public interface InventedPeople {

    /**
     * How to come in as one of them.
     *
     * @param about who it is, in a few words
     */
    record SignIn(String name, String about, String email, String password) {}

    /** Makes the account and does {@code firstWork} as its person, with an open vault. Afterwards nobody is signed in. */
    void join(SignIn signIn, Set<Role> roles, Runnable firstWork);

    List<SignIn> all();
}

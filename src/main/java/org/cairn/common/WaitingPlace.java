package org.cairn.common;

/**
 * Where the text of one field waits in the browser while the server cannot be reached.
 *
 * @param owner whose text it is
 * @param relationship the relationship it belongs to
 * @param place the field, in ASCII
 * @param key 32 bytes in base64, which seal what waits there and nothing else
 */
public record WaitingPlace(String owner, String relationship, String place, String key) {

    /** Never the key: this ends up in logs. */
    @Override
    public String toString() {
        return "WaitingPlace[…]";
    }
}

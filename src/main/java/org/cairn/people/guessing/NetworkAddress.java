package org.cairn.people.guessing;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Who is at the other end, as far as guessing goes: an IPv4 address, or the /64 network that one IPv6 household has. */
public record NetworkAddress(String value) {

    private static final NetworkAddress UNKNOWN = new NetworkAddress("unknown");

    public static NetworkAddress of(@Nullable String remote) {
        if (remote == null || !remote.contains(":")) {
            return remote == null ? UNKNOWN : new NetworkAddress(remote);
        }
        try {
            InetAddress address = InetAddress.getByName(remote.replaceAll("%.*", ""));
            return address instanceof Inet6Address six
                    ? new NetworkAddress(HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8)))
                    : new NetworkAddress(address.getHostAddress());
        } catch (UnknownHostException e) {
            return UNKNOWN;
        }
    }
}

package org.cairn.people.guessing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkAddressTests {

    @Test
    void anIpv4AddressIsItself() {
        assertThat(NetworkAddress.of("192.0.2.1")).isNotEqualTo(NetworkAddress.of("192.0.2.2"));
    }

    @Test
    void oneIpv6HouseholdIsOneAddress() {
        assertThat(NetworkAddress.of("2001:db8:1:2::1")).isEqualTo(NetworkAddress.of("2001:db8:1:2:ffff::9%eth0"));
        assertThat(NetworkAddress.of("2001:db8:1:2::1")).isNotEqualTo(NetworkAddress.of("2001:db8:1:3::1"));
    }

    @Test
    void anIpv4AddressInIpv6ClothesIsTheIpv4Address() {
        assertThat(NetworkAddress.of("::ffff:192.0.2.1")).isEqualTo(NetworkAddress.of("192.0.2.1"));
    }

    @Test
    void whatIsNoAddressIsSomebodyUnknown() {
        assertThat(NetworkAddress.of(null)).isEqualTo(NetworkAddress.of(":not an address:"));
    }
}

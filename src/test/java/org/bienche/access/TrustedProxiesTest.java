package org.bienche.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrustedProxiesTest {

    private static final TrustedProxies PROXIES = TrustedProxies.in(" 127.0.0.1, 10.0.0.2 ,");

    @Test
    void readsTheProxiesOfTheEnvironment() {
        assertThat(PROXIES.addresses()).containsExactlyInAnyOrder("127.0.0.1", "10.0.0.2");
        assertThat(TrustedProxies.in("").isEmpty()).isTrue();
    }

    @Test
    void believesTheLastAddressOnly() {
        assertThat(TrustedProxies.last("1.2.3.4, 10.0.0.7")).isEqualTo("10.0.0.7");
        assertThat(TrustedProxies.last("10.0.0.7")).isEqualTo("10.0.0.7");
        assertThat(TrustedProxies.last(" ")).isNull();
        assertThat(TrustedProxies.last(null)).isNull();
    }

    @Test
    void tellsBrowsersBehindOneProxyApart() {
        assertThat(PROXIES.browser("10.0.0.2", "198.51.100.7")).isEqualTo("198.51.100.7");
        assertThat(PROXIES.browser("10.0.0.2", "203.0.113.9, 198.51.100.8")).isEqualTo("198.51.100.8");
        assertThat(PROXIES.browser("10.0.0.2", null)).isEqualTo("10.0.0.2");
    }

    @Test
    void believesNobodyElse() {
        assertThat(PROXIES.browser("192.0.2.5", "198.51.100.7")).isEqualTo("192.0.2.5");
    }
}

package org.bienche.shell.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrustedProxyTest {

    @Test
    void believesTheLastAddressOnly() {
        assertThat(TrustedProxy.last("1.2.3.4, 10.0.0.7")).isEqualTo("10.0.0.7");
        assertThat(TrustedProxy.last("10.0.0.7")).isEqualTo("10.0.0.7");
        assertThat(TrustedProxy.last(" ")).isNull();
        assertThat(TrustedProxy.last(null)).isNull();
    }

    @Test
    void readsTheProxiesOfTheEnvironment() {
        assertThat(TrustedProxy.in(" 127.0.0.1, 10.0.0.2 ,")).containsExactlyInAnyOrder("127.0.0.1", "10.0.0.2");
        assertThat(TrustedProxy.in("")).isEmpty();
    }
}

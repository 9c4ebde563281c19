package io.voipcrm.sample.telephone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThisMachineTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "0:0:0:0:0:0:0:1", "::1"})
    void knowsItsOwnAddresses(String address) {
        assertThat(ThisMachine.isAddress(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.168.1.7", "10.0.0.1", "8.8.8.8", "fe80::1", "::ffff:8.8.8.8"})
    void knowsForeignAddresses(String address) {
        assertThat(ThisMachine.isAddress(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:9080", "http://127.0.0.1", "http://[::1]:9080", ""})
    void acceptsItsOwnPages(String origin) {
        assertThat(ThisMachine.isOrigin(origin)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "http://localhost.evil.example", "http://evil.example:9080", "null", "::"
            })
    void refusesForeignPages(String origin) {
        assertThat(ThisMachine.isOrigin(origin)).isFalse();
    }

    @Test
    void acceptsProgramsThatNameNoPage() {
        assertThat(ThisMachine.isOrigin(null)).isTrue();
        assertThat(ThisMachine.isHost(null)).isFalse();
    }
}

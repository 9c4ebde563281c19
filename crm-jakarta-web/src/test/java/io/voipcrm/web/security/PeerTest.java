package io.voipcrm.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeerTest {
    private static HttpServletRequest request(String address, String host, Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                PeerTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> address;
                    case "getServerName" -> host;
                    case "getHeader" -> headers.get(String.valueOf(arguments[0]));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1,localhost", "127.0.0.9,127.0.0.1", "0:0:0:0:0:0:0:1,[::1]", "::1,LOCALHOST"})
    void sitsAtThisMachine(String address, String host) {
        assertThat(Peer.isLocal(request(address, host, Map.of()))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"192.168.1.7,localhost", "10.127.0.1,localhost", "127.0.0.1,rebound.example.com"})
    void sitsElsewhere(String address, String host) {
        assertThat(Peer.isLocal(request(address, host, Map.of()))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "X-Real-IP", "Via", "X-Forwarded-Proto"})
    void aProxyAtThisMachineDoesNotMakeItsClientsLocal(String header) {
        assertThat(Peer.isLocal(request("127.0.0.1", "localhost", Map.of(header, "127.0.0.1"))))
                .isFalse();
    }

    @Test
    void believesTheConnectionAndNoHeader() {
        assertThat(Peer.address(request("203.0.113.9", "x", Map.of("X-Forwarded-For", "127.0.0.1"))))
                .isEqualTo("203.0.113.9");
    }
}

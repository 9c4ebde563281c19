package io.voipcrm.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where a request comes from, as far as that can be believed. */
public final class Peer {
    private static final List<String> FORWARDING =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");
    private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    private Peer() {}

    /** The address at the other end of the connection. What a client or a proxy writes into headers is not believed. */
    public static String address(HttpServletRequest request) {
        return request.getRemoteAddr();
    }

    /**
     * Whether whoever asks sits at this machine: the connection comes from loopback, no proxy stands in between, and
     * the name asked for is a local one (a page of somebody else's whose name was made to point here has another).
     */
    public static boolean isLocal(HttpServletRequest request) {
        return isLoopback(request.getRemoteAddr())
                && FORWARDING.stream().allMatch(name -> request.getHeader(name) == null)
                && LOCAL_NAMES.contains(request.getServerName().toLowerCase(Locale.ROOT));
    }

    private static boolean isLoopback(String address) {
        return address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
    }
}

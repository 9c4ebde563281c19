package io.voipcrm.sample.telephone;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells requests of this machine's own pages from all others. */
final class ThisMachine {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private ThisMachine() {}

    /** Whether the address is this machine's own; the text is an address, so no name is looked up. */
    static boolean isAddress(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Whether a browser was pointed at this machine by its own name, not by one that somebody let point here. */
    static boolean isHost(@Nullable String host) {
        return host != null && NAMES.contains(host);
    }

    /** Whether the page that asks is one of this machine; no origin means that no foreign page asks. */
    static boolean isOrigin(@Nullable String origin) {
        if (origin == null || origin.isEmpty()) {
            return true;
        }
        try {
            return isHost(URI.create(origin).getHost());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

package io.voipcrm.web.live;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which pages may open the socket: a browser tells where the page came from, other clients say nothing. */
public final class OriginPolicy {
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> allowed;
    private final boolean local;

    /**
     * A policy.
     *
     * @param allowed origins like {@code https://crm.example.com}
     * @param local whether pages from this machine may too, whatever their port
     */
    public OriginPolicy(Set<String> allowed, boolean local) {
        this.allowed = allowed.stream().map(OriginPolicy::normal).collect(Collectors.toUnmodifiableSet());
        this.local = local;
    }

    /** Whether a page of this origin may; absent for a client that is no browser. */
    public boolean allows(@Nullable String origin) {
        if (origin == null || origin.isBlank()) {
            return true;
        }
        return allowed.contains(normal(origin)) || (local && isLocal(origin));
    }

    private static boolean isLocal(String origin) {
        try {
            String host = new URI(origin).getHost();
            return host != null && LOCAL.contains(host.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String normal(String origin) {
        String lower = origin.strip().toLowerCase(Locale.ROOT);
        if (lower.startsWith("https://") && lower.endsWith(":443")) {
            return lower.substring(0, lower.length() - ":443".length());
        }
        if (lower.startsWith("http://") && lower.endsWith(":80")) {
            return lower.substring(0, lower.length() - ":80".length());
        }
        return lower;
    }
}

package io.voipcrm.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Gives every API request a name, so that what a client saw can be found in the log, and sends the headers that keep
 * answers out of caches and frames.
 */
@WebFilter(filterName = "voipcrm-request-ids", urlPatterns = "/api/*")
public final class RequestIds extends HttpFilter {
    /** Under this name the id comes from a proxy, goes to the client, and is kept in the request. */
    public static final String NAME = "X-Request-Id";

    private static final long serialVersionUID = 1L;
    private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String id = id(request);
        request.setAttribute(NAME, id);
        response.setHeader(NAME, id);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        chain.doFilter(request, response);
    }

    /** The request's id, for a line in the log. */
    public static String of(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(NAME));
    }

    private static String id(HttpServletRequest request) {
        String given = request.getHeader(NAME);
        return given != null && USABLE.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }
}

package io.voipcrm.sample.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Serves the browser application: any place in it gets the one page, which then shows that place.
 *
 * <p>Files carry a hash of their content in their names and may be kept for ever; the page that names them may not.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
class PageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/index.html";
    private static final String HASHED_FILES = "/assets/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SecurityHeaders.addTo(response);
        String path = path(request);
        switch (Route.of(path)) {
            case ENDPOINT -> chain.doFilter(request, response);
            case FILE -> serveFile(path, request, response, chain);
            case PAGE -> servePage(request, response);
        }
    }

    /** Decoded and free of dot segments, as the container routes it. */
    private static String path(HttpServletRequest request) {
        String further = request.getPathInfo();
        return further == null ? request.getServletPath() : request.getServletPath() + further;
    }

    private void serveFile(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (getServletContext().getResource(path) == null) {
            notFound(response);
            return;
        }
        response.setHeader(
                "Cache-Control", path.startsWith(HASHED_FILES) ? "public, max-age=31536000, immutable" : "no-cache");
        chain.doFilter(request, response);
    }

    private static void servePage(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-cache");
        response.setCharacterEncoding("UTF-8");
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    private static void notFound(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println("Not found");
    }
}

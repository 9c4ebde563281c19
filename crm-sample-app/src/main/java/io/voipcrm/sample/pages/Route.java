package io.voipcrm.sample.pages;

import java.util.List;

/** What the path of a request asks for. */
enum Route {
    /** Answered by a resource, a socket or the server, not by a page. */
    ENDPOINT,

    /** A file of the browser application. */
    FILE,

    /** A place within the browser application, which finds its way itself. */
    PAGE;

    private static final List<String> ENDPOINTS =
            List.of("/api", "/ws", "/openapi", "/health", "/metrics", "/twilio-sim", "/phone");

    /** Sorts a path that begins with a slash. */
    static Route of(String path) {
        if (ENDPOINTS.stream().anyMatch(endpoint -> path.equals(endpoint) || path.startsWith(endpoint + "/"))) {
            return ENDPOINT;
        }
        return path.indexOf('.', path.lastIndexOf('/')) >= 0 ? FILE : PAGE;
    }
}

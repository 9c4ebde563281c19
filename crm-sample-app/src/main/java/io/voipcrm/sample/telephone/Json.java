package io.voipcrm.sample.telephone;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** JSON as an HTTP answer. */
final class Json {

    private Json() {}

    static void write(HttpServletResponse response, int status, String json) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        if (!json.isEmpty()) {
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(json);
        }
    }
}

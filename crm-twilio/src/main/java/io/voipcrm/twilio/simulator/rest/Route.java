package io.voipcrm.twilio.simulator.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A method and path that the API answers; {@code *} in the path stands for one segment. */
record Route(String method, Pattern path, Handler handler) {

    static Route of(String method, String path, Handler handler) {
        String regex = Pattern.quote(path).replace("*", "\\E([^/]+?)\\Q");
        return new Route(method, Pattern.compile(regex), handler);
    }

    /** The answer, if this route is meant. */
    Optional<RestAnswer> answer(RestRequest request, String pathInAccount) {
        Matcher matcher = path.matcher(pathInAccount);
        if (!method.equals(request.method()) || !matcher.matches()) {
            return Optional.empty();
        }
        List<String> segments = new ArrayList<>();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            segments.add(matcher.group(group));
        }
        return Optional.of(handler.handle(request, segments));
    }

    /** Answers a request; the segments are what the stars stood for. */
    @FunctionalInterface
    interface Handler {
        RestAnswer handle(RestRequest request, List<String> segments);
    }
}

package io.voipcrm.twilio.simulator.webhook;

import io.voipcrm.twilio.simulator.webhook.HttpFailedException.Stage;
import java.util.List;
import java.util.Set;

/**
 * How often and after what a request is repeated, read from the fragment of its URL ({@code
 * #rc=2&rp=ct,rt,5xx}). Without one: once, if nobody could be connected to.
 */
record RetryPolicy(int retries, Set<String> after) {

    private static final int MOST = 5;

    static RetryPolicy of(String url) {
        int retries = 1;
        Set<String> after = Set.of("ct");
        int fragment = url.indexOf('#');
        String options = fragment < 0 ? "" : url.substring(fragment + 1);
        for (String option : options.split("&", -1)) {
            if (option.matches("rc=\\d")) {
                retries = Math.min(MOST, option.charAt(3) - '0');
            } else if (option.startsWith("rp=")) {
                after = Set.copyOf(List.of(option.substring(3).split(",", -1)));
            }
        }
        return new RetryPolicy(retries, after);
    }

    boolean repeats(Delivery.Result result, int retriesDone) {
        return retriesDone < retries && (after.contains("all") || after.contains(kind(result)));
    }

    private static String kind(Delivery.Result result) {
        if (result.failure() != null) {
            return result.failure() == Stage.CONNECT ? "ct" : "rt";
        }
        return result.status() / 100 + "xx";
    }
}

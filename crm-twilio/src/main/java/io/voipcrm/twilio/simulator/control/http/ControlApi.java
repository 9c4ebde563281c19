package io.voipcrm.twilio.simulator.control.http;

import io.voipcrm.twilio.simulator.control.NetworkControl;
import io.voipcrm.twilio.simulator.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The network's control as commands with parameters. A GET shows something and a POST does something; what is malformed
 * is answered 400 with a {@code message}. Safe for use by several threads.
 */
public final class ControlApi {

    private final Map<String, Function<Parameters, ControlAnswer>> commands = new TreeMap<>();

    public ControlApi(NetworkControl control) {
        new Shown(control).addTo(commands);
        new CallCommands(control).addTo(commands);
        new FaultCommands(control).addTo(commands);
        commands.put("POST hurry", parameters -> {
            Duration time = parameters.seconds("seconds").orElse(Duration.ofSeconds(30));
            return ControlAnswer.ok(JsonObject.of("ran", control.hurry(time)));
        });
    }

    /**
     * Carries out a command.
     *
     * @param command the path without a slash at its beginning, for example {@code webhook-faults}
     */
    public ControlAnswer handle(String method, String command, Map<String, String> parameters) {
        Function<Parameters, ControlAnswer> known = commands.get(method + " " + command);
        if (known == null) {
            return ControlAnswer.unknown();
        }
        try {
            return known.apply(new Parameters(parameters));
        } catch (IllegalArgumentException e) {
            return ControlAnswer.wrong(String.valueOf(e.getMessage()));
        }
    }
}

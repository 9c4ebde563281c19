package io.voipcrm.twilio.simulator.control.http;

import io.voipcrm.twilio.simulator.control.NetworkControl;
import io.voipcrm.twilio.simulator.control.ScriptedCallee;
import io.voipcrm.twilio.simulator.control.ScriptedCustomer;
import io.voipcrm.twilio.simulator.json.JsonObject;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Scripted far ends: {@code customer-call} (number, to, patience, talk), {@code callee} (number, reaction, after,
 * talk) and {@code hangup} (callSid); times are seconds.
 */
final class CallCommands {

    private static final String SOMEBODY = "+46709876543";

    private final NetworkControl control;

    CallCommands(NetworkControl control) {
        this.control = control;
    }

    void addTo(Map<String, Function<Parameters, ControlAnswer>> commands) {
        commands.put("POST customer-call", this::customerCalls);
        commands.put("POST callee", this::takesCalls);
        commands.put("POST hangup", parameters -> {
            control.hangUp(parameters.required("callSid"));
            return ControlAnswer.done();
        });
    }

    private ControlAnswer customerCalls(Parameters parameters) {
        ScriptedCustomer customer = new ScriptedCustomer(
                parameters.text("number").orElse(SOMEBODY), parameters.seconds("patience"), parameters.seconds("talk"));
        Optional<String> to = parameters.text("to");
        String callSid = to.isEmpty()
                ? control.customerCalls(customer)
                : control.customerCalls(customer, to.get())
                        .orElseThrow(() -> new IllegalArgumentException("to is none of the company's numbers"));
        return ControlAnswer.ok(JsonObject.of("callSid", callSid));
    }

    private ControlAnswer takesCalls(Parameters parameters) {
        ScriptedCallee.Reaction reaction = ScriptedCallee.Reaction.valueOf(
                parameters.text("reaction").orElse("picks-up").replace('-', '_').toUpperCase(Locale.ROOT));
        control.whenCalled(
                parameters.required("number"),
                new ScriptedCallee(
                        reaction,
                        parameters.seconds("after").orElse(Duration.ofSeconds(1)),
                        parameters.seconds("talk")));
        return ControlAnswer.done();
    }
}

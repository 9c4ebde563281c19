package io.voipcrm.twilio.simulator;

import io.voipcrm.twilio.simulator.json.JsonObject;
import io.voipcrm.twilio.simulator.phone.PhoneConnection;

/** Says what the telephone page says. */
public final class TestPhone {

    private final TestNetwork network;
    private final TestPage page = new TestPage();
    private final PhoneConnection connection;

    TestPhone(TestNetwork network, String number) {
        this.network = network;
        this.connection = network.network().openPhone(page);
        say(JsonObject.of("type", "hello").with("number", number));
    }

    public TestPage page() {
        return page;
    }

    /** Dials; the call's sid. */
    public String dial(String to) {
        say(JsonObject.of("type", "dial").with("to", to));
        return page.last("dialling").string("callSid").orElseThrow();
    }

    public void say(JsonObject message) {
        raw(message.text());
    }

    public void raw(String text) {
        connection.onText(text);
        network.time().settle();
    }

    public void close() {
        connection.onClose();
        network.time().settle();
    }
}

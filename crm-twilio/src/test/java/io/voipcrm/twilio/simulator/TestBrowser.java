package io.voipcrm.twilio.simulator;

import io.voipcrm.twilio.simulator.json.JsonObject;
import io.voipcrm.twilio.simulator.signal.SignalConnection;

/** Says what the browser SDK says. */
public final class TestBrowser {

    private final TestNetwork network;
    private final String identity;
    private TestPage page = new TestPage();
    private SignalConnection connection;

    TestBrowser(TestNetwork network, String identity) {
        this.network = network;
        this.identity = identity;
        this.connection = network.network().openSignal(page);
        listen();
    }

    public TestPage page() {
        return page;
    }

    public TestBrowser registered() {
        say("register", "{\"media\":{\"audio\":true}}");
        return this;
    }

    /** Dials; the temporary sid of the call. */
    public String dial(String params) {
        String sid = "TJS-" + identity;
        say(
                "invite",
                JsonObject.of("callsid", sid)
                        .with("sdp", "offer of " + identity)
                        .with("twilio", JsonObject.of("params", params))
                        .text());
        return sid;
    }

    /** What the network calls the call that was dialled. */
    public String dialledSid() {
        return page.payload("ringing").string("callsid").orElseThrow();
    }

    public void say(String type, String payload) {
        connection.onText("{\"payload\":" + payload + ",\"type\":\"" + type + "\",\"version\":\"1.6\"}");
        network.time().settle();
    }

    public void sayOfCall(String type, String callSid) {
        say(type, JsonObject.of("callsid", callSid).text());
    }

    public void raw(String text) {
        connection.onText(text);
        network.time().settle();
    }

    /** Sends a frame and lets nothing else happen; for tests with threads of their own. */
    public void sendOnly(String text) {
        connection.onText(text);
    }

    /** The socket breaks. */
    public void lose() {
        connection.onClose();
        network.time().settle();
    }

    /** Comes back on a new socket. */
    public void reconnect() {
        page = new TestPage();
        connection = network.network().openSignal(page);
        listen();
    }

    public void listen() {
        listen(TestNetwork.token(identity).ttl(3600).build().toJwt());
    }

    public void listen(String token) {
        say("listen", JsonObject.of("token", token).text());
    }
}

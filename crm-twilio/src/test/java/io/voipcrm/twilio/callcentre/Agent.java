package io.voipcrm.twilio.callcentre;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.Actor;
import io.voipcrm.core.call.AnswerResult;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.user.Extension;
import io.voipcrm.twilio.simulator.TestPage;
import io.voipcrm.twilio.simulator.json.JsonObject;
import io.voipcrm.twilio.simulator.signal.SignalConnection;
import java.time.Duration;
import java.util.Optional;

/** A colleague with a browser: the CRM's buttons, and the frames that the browser's telephone sends. */
final class Agent {
    private final CallCentre centre;
    private final Actor actor;
    private final Extension extension;
    private final TestPage page = new TestPage();
    private final SignalConnection telephone;

    Agent(CallCentre centre, Actor actor, Extension extension) {
        this.centre = centre;
        this.actor = actor;
        this.extension = extension;
        this.telephone = centre.network().openSignal(page);
    }

    Actor actor() {
        return actor;
    }

    /** Registers the telephone, and keeps saying that it is there. */
    Agent goesOnline() {
        String token = centre.telephony()
                .clientToken(extension, Duration.ofMinutes(30))
                .token();
        say("listen", JsonObject.of("token", token));
        say("register", JsonObject.of("media", JsonObject.of("audio", true)));
        assertThat(page.types()).contains("connected", "ready");
        beat();
        return this;
    }

    AnswerResult clicksAnswer(CallId call) {
        return centre.crm().calls().answer(actor, call);
    }

    /** The browser's telephone dials in. */
    void connects(CallId call) {
        page.forget();
        say(
                "invite",
                JsonObject.of("callsid", "TJS-" + extension)
                        .with("sdp", "an offer")
                        .with("twilio", JsonObject.of("params", "callId=" + call)));
    }

    void answers(CallId call) {
        assertThat(clicksAnswer(call)).isInstanceOf(AnswerResult.Claimed.class);
        connects(call);
    }

    /** Presses the button. */
    void hangsUp(CallId call) {
        centre.crm().calls().hangUp(actor, call);
        centre.time().settle();
    }

    /** The page is closed: the browser's last word is that its telephone hangs up. */
    void closesThePage() {
        say(
                "hangup",
                JsonObject.of(
                        "callsid", page.payload("ringing").string("callsid").orElseThrow()));
    }

    /** Places a call and lets the browser's telephone connect to it. */
    Call calls(String typed) {
        Call call = centre.crm().calls().dial(actor, typed, Optional.empty());
        connects(call.id());
        return call;
    }

    /** Whether the browser's telephone is in no call. */
    boolean isFree() {
        return page.types().lastIndexOf("ringing") <= page.types().lastIndexOf("hangup");
    }

    /** Whether the browser's telephone was connected and then cut off. */
    boolean wasCutOff() {
        return page.types().contains("hangup");
    }

    private void say(String type, JsonObject payload) {
        telephone.onText(JsonObject.of("payload", payload)
                .with("type", type)
                .with("version", "1.6")
                .text());
        centre.time().settle();
    }

    private void beat() {
        centre.crm().presence().registered(actor);
        centre.time().schedule(Duration.ofSeconds(10), this::beat);
    }
}

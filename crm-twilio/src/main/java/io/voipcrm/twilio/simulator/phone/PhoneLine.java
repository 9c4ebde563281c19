package io.voipcrm.twilio.simulator.phone;

import io.voipcrm.twilio.simulator.exchange.Call;
import io.voipcrm.twilio.simulator.exchange.CallStatus;
import io.voipcrm.twilio.simulator.exchange.Line;
import io.voipcrm.twilio.simulator.exchange.MediaPeer;
import io.voipcrm.twilio.simulator.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One call on a telephone page. The page is told {@code incoming}, {@code ringing}, {@code
 * waiting}, {@code connected}, {@code said} and {@code ended}, and about the sound of the others
 * {@code peer-offer}, {@code offer-wanted}, {@code peer-answer} and {@code peer-gone}.
 */
final class PhoneLine implements Line, MediaPeer {

    private final PhoneConnection page;
    private final Call call;
    private final Map<String, Consumer<String>> wanted = new HashMap<>();

    PhoneLine(PhoneConnection page, Call call) {
        this.page = page;
        this.call = call;
    }

    void pickUp() {
        call.pickedUp();
    }

    void decline() {
        if (call.status() == CallStatus.RINGING) {
            call.declined();
        }
    }

    void hangUp() {
        call.hungUp();
    }

    /** The page answered a leg's offer. */
    void answered(String legSid, String sdp) {
        deliver("answer " + legSid, sdp);
    }

    /** The page made an offer to a leg. */
    void offered(String legSid, String sdp) {
        deliver("offer " + legSid, sdp);
    }

    @Override
    public void ring(Optional<MediaPeer> caller) {
        page.send(message("incoming").with("from", call.parties().from()));
    }

    @Override
    public void ringing() {
        page.send(message("ringing"));
    }

    @Override
    public void waiting(String music) {
        page.send(message("waiting").with("music", music));
    }

    @Override
    public void talking() {
        page.send(message("connected"));
    }

    @Override
    public void said(String text) {
        page.send(message("said").with("text", text));
    }

    @Override
    public void ended(CallStatus status) {
        page.forget(call);
        page.send(message("ended").with("reason", status.wireName()));
    }

    @Override
    public Optional<MediaPeer> mediaPeer() {
        return Optional.of(this);
    }

    @Override
    public void offer(String legSid, String sdp, Consumer<String> answer) {
        wanted.put("answer " + legSid, answer);
        page.send(message("peer-offer").with("legSid", legSid).with("sdp", sdp));
    }

    @Override
    public void wantOffer(String legSid, Consumer<String> offer) {
        wanted.put("offer " + legSid, offer);
        page.send(message("offer-wanted").with("legSid", legSid));
    }

    @Override
    public void answer(String legSid, String sdp) {
        page.send(message("peer-answer").with("legSid", legSid).with("sdp", sdp));
    }

    @Override
    public void gone(String legSid) {
        wanted.keySet().removeIf(key -> key.endsWith(" " + legSid));
        page.send(message("peer-gone").with("legSid", legSid));
    }

    private void deliver(String key, String sdp) {
        Consumer<String> consumer = wanted.remove(key);
        if (consumer != null) {
            consumer.accept(sdp);
        }
    }

    private JsonObject message(String type) {
        return JsonObject.of("type", type).with("callSid", call.sid());
    }
}

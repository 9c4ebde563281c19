package io.voipcrm.twilio.simulator.phone;

import io.voipcrm.twilio.simulator.exchange.MediaPeer;
import io.voipcrm.twilio.simulator.exchange.RoomSound;
import io.voipcrm.twilio.simulator.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A telephone page as a mixer. The page is told {@code peer-offer}, {@code offer-wanted}, {@code peer-answer}, {@code
 * peer-gone} and {@code mix}.
 */
final class PhoneDesk implements MediaPeer {

    private final PhoneConnection page;
    private final Map<String, Consumer<String>> wanted = new HashMap<>();
    private boolean audible;

    PhoneDesk(PhoneConnection page) {
        this.page = page;
    }

    void audible(boolean may) {
        audible = may;
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
    public void offer(String legSid, String sdp, Consumer<String> answer) {
        wanted.put("answer " + legSid, answer);
        page.send(message("peer-offer", legSid).with("sdp", sdp));
    }

    @Override
    public void wantOffer(String legSid, Consumer<String> offer) {
        wanted.put("offer " + legSid, offer);
        page.send(message("offer-wanted", legSid));
    }

    @Override
    public void answer(String legSid, String sdp) {
        page.send(message("peer-answer", legSid).with("sdp", sdp));
    }

    @Override
    public void gone(String legSid) {
        wanted.keySet().removeIf(key -> key.endsWith(" " + legSid));
        page.send(message("peer-gone", legSid));
    }

    @Override
    public void mix(RoomSound sound) {
        page.send(JsonObject.of("type", "mix")
                .with("room", sound.room())
                .with("legs", sound.legs().stream().map(PhoneDesk::shown).toList()));
    }

    @Override
    public boolean isOpen() {
        return page.isOpen();
    }

    @Override
    public boolean isAudible() {
        return audible;
    }

    private void deliver(String key, String sdp) {
        Consumer<String> consumer = wanted.remove(key);
        if (consumer != null) {
            consumer.accept(sdp);
        }
    }

    private static JsonObject shown(RoomSound.LegSound leg) {
        return JsonObject.of("legSid", leg.legSid())
                .with("label", leg.label())
                .with("music", leg.music())
                .with("others", leg.others())
                .with("ringBack", leg.ringBack())
                .with("heard", leg.heard())
                .with("voice", leg.voice())
                .with("coaches", leg.coaches().orElse(null));
    }

    private static JsonObject message(String type, String legSid) {
        return JsonObject.of("type", type).with("legSid", legSid);
    }
}

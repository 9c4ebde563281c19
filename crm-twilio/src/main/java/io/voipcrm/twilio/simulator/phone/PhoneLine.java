package io.voipcrm.twilio.simulator.phone;

import io.voipcrm.twilio.simulator.exchange.Call;
import io.voipcrm.twilio.simulator.exchange.CallStatus;
import io.voipcrm.twilio.simulator.exchange.Line;
import io.voipcrm.twilio.simulator.exchange.MediaPeer;
import io.voipcrm.twilio.simulator.json.JsonObject;
import java.util.Optional;

/**
 * One call on a telephone page. The page is told {@code incoming}, {@code ringing}, {@code waiting}, {@code
 * connected}, {@code said} and {@code ended}. Its sound is mixed by itself, or by another page that it sends it to.
 */
final class PhoneLine implements Line {

    private final PhoneConnection page;
    private final Call call;
    private Optional<MediaPeer> mixedBy = Optional.empty();

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

    @Override
    public void ring(Optional<MediaPeer> caller) {
        if (page.isBusyBesides(call)) {
            call.declined();
        } else {
            page.send(message("incoming").with("from", call.parties().from()));
        }
    }

    @Override
    public void ringing() {
        page.send(message("ringing"));
    }

    @Override
    public void connected(Optional<MediaPeer> peer) {
        MediaPeer own = page.desk();
        if (mixedBy.isEmpty() && peer.isPresent() && peer.get() != own) {
            MediaPeer other = peer.get();
            mixedBy = peer;
            own.wantOffer(
                    call.sid(), offer -> other.offer(call.sid(), offer, answer -> own.answer(call.sid(), answer)));
        }
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
        mixedBy.ifPresent(other -> {
            other.gone(call.sid());
            page.desk().gone(call.sid());
        });
        page.send(message("ended").with("reason", status.wireName()));
    }

    @Override
    public boolean playsMusic() {
        return true;
    }

    @Override
    public Optional<MediaPeer> mediaPeer() {
        return Optional.of(page.desk());
    }

    private JsonObject message(String type) {
        return JsonObject.of("type", type).with("callSid", call.sid());
    }
}

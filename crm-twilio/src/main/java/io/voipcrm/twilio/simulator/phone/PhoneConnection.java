package io.voipcrm.twilio.simulator.phone;

import io.voipcrm.twilio.simulator.account.CompanyNumber;
import io.voipcrm.twilio.simulator.exchange.Call;
import io.voipcrm.twilio.simulator.exchange.Calls;
import io.voipcrm.twilio.simulator.exchange.Line;
import io.voipcrm.twilio.simulator.frame.FrameSink;
import io.voipcrm.twilio.simulator.json.JsonException;
import io.voipcrm.twilio.simulator.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * The socket of a telephone page. The page says {@code hello}, {@code dial}, {@code answer}, {@code
 * decline}, {@code hangup}, {@code digits}, {@code sound}, {@code answer-sdp} and {@code offer-sdp}; {@link
 * PhoneLine} and {@link PhoneDesk} say what the page is told. Safe for use by several threads.
 */
public final class PhoneConnection {

    private static final Pattern NUMBER = Pattern.compile("\\+[1-9]\\d{6,14}");

    private final PhoneHub hub;
    private final String id;
    private final FrameSink sink;
    private final Map<String, PhoneLine> lines = new LinkedHashMap<>();
    private final PhoneDesk desk = new PhoneDesk(this);
    private String number = "";
    private boolean open = true;

    PhoneConnection(PhoneHub hub, String id, FrameSink sink) {
        this.hub = hub;
        this.id = id;
        this.sink = sink;
    }

    /** The page sent a text frame. */
    public void onText(String text) {
        hub.frames().received(id, text);
        hub.exchange().perform(() -> handle(text));
    }

    /** The page is gone: its calls end. */
    public void onClose() {
        hub.exchange().perform(() -> {
            open = false;
            hub.closed(this);
            hub.exchange().desks().remove(desk);
            List.copyOf(lines.values()).forEach(PhoneLine::hangUp);
        });
    }

    PhoneDesk desk() {
        return desk;
    }

    boolean isOpen() {
        return open;
    }

    /** A page has one call at a time. */
    boolean isBusyBesides(Call call) {
        return lines.size() > (lines.containsKey(call.sid()) ? 1 : 0);
    }

    Line lineFor(Call call) {
        PhoneLine line = new PhoneLine(this, call);
        lines.put(call.sid(), line);
        return line;
    }

    void forget(Call call) {
        lines.remove(call.sid());
    }

    void send(JsonObject message) {
        if (open) {
            sink.send(message.text());
        }
    }

    private void handle(String text) {
        try {
            JsonObject message = JsonObject.parse(text);
            switch (message.string("type").orElse("")) {
                case "hello" -> hello(plain(message, "number"));
                case "dial" -> dial(plain(message, "to"));
                case "answer" -> line(message).ifPresent(PhoneLine::pickUp);
                case "decline" -> line(message).ifPresent(PhoneLine::decline);
                case "hangup" -> line(message).ifPresent(PhoneLine::hangUp);
                case "sound" -> desk.audible(message.isTrue("ready"));
                case "answer-sdp" -> description(message, desk::answered);
                case "offer-sdp" -> description(message, desk::offered);
                case "digits" -> {
                    // they stand in the record of frames; no verb in use listens for them
                }
                default -> error("Unknown message");
            }
        } catch (JsonException e) {
            error("The message is not JSON");
        }
    }

    private void hello(String named) {
        if (!NUMBER.matcher(named).matches()) {
            error("A number starts with + and the country code");
        } else if (hub.exchange().account().number(named).isPresent()) {
            error("This is the company's own number");
        } else {
            if (number.isEmpty()) {
                hub.exchange().desks().add(desk);
            }
            number = named;
            hub.register(named, this);
            send(JsonObject.of("type", "ready").with("number", named));
        }
    }

    private void dial(String to) {
        if (number.isEmpty()) {
            error("Say hello with your number first");
            return;
        }
        Calls calls = hub.exchange().calls();
        Optional<CompanyNumber> company = hub.exchange().account().number(to);
        Call call = company.isPresent()
                ? calls.toCompany(number, company.get(), this::lineFor)
                : calls.toNobody(number, to, this::lineFor);
        send(JsonObject.of("type", "dialling").with("callSid", call.sid()));
    }

    private Optional<PhoneLine> line(JsonObject message) {
        return message.string("callSid").map(lines::get);
    }

    private void description(JsonObject message, BiConsumer<String, String> taker) {
        Optional<String> legSid = message.string("legSid");
        Optional<String> sdp = message.string("sdp");
        if (legSid.isPresent() && sdp.isPresent()) {
            taker.accept(legSid.get(), sdp.get());
        } else {
            error("The session description is missing");
        }
    }

    private static String plain(JsonObject message, String name) {
        return message.string(name).orElse("").replaceAll("[\\s()-]", "");
    }

    private void error(String message) {
        send(JsonObject.of("type", "error").with("message", message));
    }
}

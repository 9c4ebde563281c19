package io.voipcrm.twilio.simulator.exchange;

import io.voipcrm.twilio.simulator.account.CompanyNumber;
import io.voipcrm.twilio.simulator.account.TwimlApp;
import io.voipcrm.twilio.simulator.account.VoiceUrls;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All calls that run, and the newest that ended. To be used under the exchange's lock. */
public final class Calls {

    private static final int KEPT = 50_000;
    private static final Line UNREACHABLE = new Line() {};

    private final Exchange exchange;
    private final Map<String, Call> calls = new LinkedHashMap<>();

    Calls(Exchange exchange) {
        this.exchange = exchange;
    }

    public Optional<Call> find(String sid) {
        return Optional.ofNullable(calls.get(sid));
    }

    /** All calls, oldest first. */
    public List<Call> all() {
        return List.copyOf(calls.values());
    }

    /** Somebody calls one of the company's numbers. */
    public Call toCompany(String from, CompanyNumber number, Callee farEnd) {
        VoiceUrls urls = number.urls();
        Call call = add(Parties.inbound(from, number.number()), callback(urls), farEnd);
        call.program().begin(urls, Map.of());
        return call;
    }

    /** Somebody calls a number that is not the company's: nobody is there. */
    public Call toNobody(String from, String to, Callee farEnd) {
        Call call = add(Parties.inbound(from, to), null, farEnd);
        exchange.later(Duration.ZERO, () -> call.end(CallStatus.FAILED));
        return call;
    }

    /**
     * A browser calls through the TwiML App.
     *
     * @param parameters what the page gave along; each becomes a field, none replaces a documented one
     */
    public Call fromClient(String identity, Map<String, String> parameters, Callee farEnd) {
        TwimlApp app = exchange.account().app();
        Parties parties = Parties.inbound("client:" + identity, parameters.getOrDefault("To", ""));
        Call call = add(parties, callback(app.urls()), farEnd);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("ApplicationSid", app.sid());
        parameters.forEach(fields::putIfAbsent);
        call.program().begin(app.urls(), fields);
        return call;
    }

    /** The application places a call by REST; once it is picked up, the document is begun. */
    public Call byApi(
            String from, String to, Duration timeout, @Nullable StatusCallback callback, Consumer<Call> onAnswer) {
        Call call = place(Parties.byApi(from, to), callback);
        exchange.later(Duration.ZERO, () -> ring(call, timeout, Optional.empty(), () -> onAnswer.accept(call)));
        return call;
    }

    /** A call to whom the directory knows under the address; it does not ring yet. */
    Call place(Parties parties, @Nullable StatusCallback callback) {
        return add(parties, callback, call -> exchange.directory()
                .find(parties.to())
                .map(callee -> callee.lineFor(call))
                .orElse(UNREACHABLE));
    }

    /** Rings a placed call; it ends by itself if nobody picks up or nobody is there. */
    void ring(Call call, Duration timeout, Optional<MediaPeer> caller, Call.AnswerHandler onAnswer) {
        if (call.line() == UNREACHABLE) {
            call.end(call.parties().to().startsWith("client:") ? CallStatus.NO_ANSWER : CallStatus.FAILED);
        } else if (!call.isOver()) {
            call.ring(caller, onAnswer);
            exchange.later(timeout, () -> stopRinging(call));
        }
    }

    private static void stopRinging(Call call) {
        if (call.status() == CallStatus.RINGING) {
            call.end(CallStatus.NO_ANSWER);
        }
    }

    private static @Nullable StatusCallback callback(VoiceUrls urls) {
        return urls.statusCallback() == null ? null : StatusCallback.ofEnd(urls.statusCallback());
    }

    private Call add(Parties parties, @Nullable StatusCallback callback, Callee farEnd) {
        Call call = new Call(exchange, parties, callback, farEnd);
        forgetOldest();
        calls.put(call.sid(), call);
        return call;
    }

    private void forgetOldest() {
        Iterator<Call> oldest = calls.values().iterator();
        List<Call> forgotten = new ArrayList<>();
        while (calls.size() - forgotten.size() >= KEPT && oldest.hasNext()) {
            Call call = oldest.next();
            if (call.isOver()) {
                forgotten.add(call);
            }
        }
        forgotten.forEach(call -> calls.remove(call.sid()));
    }
}

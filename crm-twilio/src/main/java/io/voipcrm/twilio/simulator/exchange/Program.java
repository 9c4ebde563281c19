package io.voipcrm.twilio.simulator.exchange;

import io.voipcrm.twilio.simulator.account.VoiceUrls;
import io.voipcrm.twilio.simulator.twiml.DialSettings;
import io.voipcrm.twilio.simulator.twiml.TwimlException;
import io.voipcrm.twilio.simulator.twiml.TwimlParser;
import io.voipcrm.twilio.simulator.twiml.Verb;
import io.voipcrm.twilio.simulator.webhook.Delivery.Result;
import io.voipcrm.twilio.simulator.webhook.Webhook;
import io.voipcrm.twilio.simulator.webhook.Webhook.Kind;
import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Performs TwiML for one call, document after document. */
final class Program implements Verb.Visitor {

    private final Exchange exchange;
    private final Call call;
    private Iterator<Verb> rest = Collections.emptyIterator();
    private DocumentBase base = DocumentBase.NONE;
    private boolean dialFollows;
    private int edition;

    Program(Exchange exchange, Call call) {
        this.exchange = exchange;
        this.call = call;
    }

    /** Asks for the first document. */
    void begin(VoiceUrls urls, Map<String, String> more) {
        inquire(Kind.VOICE, "POST", urls.voice(), more, urls.fallback());
    }

    /** Asks for a document and goes on with it. */
    void fetch(String method, String url, Map<String, String> more) {
        inquire(Kind.VOICE, method, url, more, null);
    }

    /** Goes on with the document. */
    void perform(String document, DocumentBase from) {
        edition++;
        try {
            List<Verb> verbs = TwimlParser.parse(document);
            rest = verbs.iterator();
            base = from;
            dialFollows = verbs.stream().anyMatch(Program::isDial);
            if (call.status() == CallStatus.RINGING) {
                call.line().ringing();
            }
            next();
        } catch (TwimlException e) {
            giveUp(e.code(), e.getMessage());
        }
    }

    /** Performs nothing more. */
    void stop() {
        edition++;
        rest = Collections.emptyIterator();
    }

    @Override
    public void say(Verb.Say say) {
        answer();
        call.line().said(say.text());
        afterSound(Sound.spoken(say.text()), say.loop());
    }

    @Override
    public void play(Verb.Play play) {
        answer();
        call.line().waiting(play.url());
        afterSound(Sound.RECORDING, play.loop());
    }

    @Override
    public void pause(Verb.Pause pause) {
        answer();
        afterSound(Duration.ofSeconds(pause.seconds()), 1);
    }

    @Override
    public void redirect(Verb.Redirect redirect) {
        withUrl(redirect.url(), url -> fetch(redirect.method(), url, Map.of()));
    }

    @Override
    public void hangup() {
        answer();
        call.end(CallStatus.COMPLETED);
    }

    @Override
    public void reject(Verb.Reject reject) {
        boolean answered = call.status() == CallStatus.IN_PROGRESS;
        CallStatus refused = reject.busy() ? CallStatus.BUSY : CallStatus.NO_ANSWER;
        call.end(answered ? CallStatus.COMPLETED : refused);
    }

    @Override
    public void dialConference(Verb.DialConference dial) {
        new ConferenceDial(exchange, call, this, dial, base).begin();
    }

    @Override
    public void dialParties(Verb.DialParties dial) {
        new PartyDial(exchange, call, this, dial, base).begin();
    }

    /** A Dial is over and the call is free: its action says what is next, else the next verb. */
    void dialEnded(DialSettings dial, Map<String, String> outcome) {
        if (dial.action().isPresent()) {
            withUrl(dial.action().get(), url -> inquire(Kind.DIAL_ACTION, dial.method(), url, outcome, null));
        } else {
            next();
        }
    }

    /** A Dial is over because the caller is gone: the action is told, and its answer is ignored. */
    void callerLeft(DialSettings dial, DocumentBase from, Map<String, String> outcome) {
        if (dial.action().isPresent()) {
            String url = from.resolve(dial.action().get());
            exchange.tell(new Webhook(Kind.DIAL_ACTION, dial.method(), url, fields(outcome)));
        }
    }

    /** The application did something wrong: the caller hears so, and the call ends. */
    void giveUp(int code, @Nullable String message) {
        exchange.alert(call.sid(), code, String.valueOf(message));
        call.line().said("We are sorry, an application error has occurred. Goodbye.");
        boolean answered = call.status() == CallStatus.IN_PROGRESS;
        call.end(answered ? CallStatus.COMPLETED : CallStatus.FAILED);
    }

    private void next() {
        if (call.isOver()) {
            return;
        }
        if (rest.hasNext()) {
            rest.next().accept(this);
        } else {
            hangup();
        }
    }

    private void inquire(Kind kind, String method, String url, Map<String, String> more, @Nullable String fallback) {
        int asked = ++edition;
        exchange.inquire(new Webhook(kind, method, url, fields(more)), result -> {
            if (asked == edition) {
                handle(result, url, more, fallback);
            }
        });
    }

    private void handle(Result result, String url, Map<String, String> more, @Nullable String fallback) {
        int code = result.failure() == null ? Alert.HTTP_FAILURE : Alert.NO_ANSWER;
        if (result.isSuccess()) {
            perform(result.body(), new DocumentBase(url));
        } else if (fallback != null) {
            Map<String, String> explained = new LinkedHashMap<>(more);
            explained.put("ErrorCode", String.valueOf(code));
            explained.put("ErrorUrl", url);
            inquire(Kind.VOICE, "POST", fallback, explained, null);
        } else {
            giveUp(code, "Nothing to do for the call after " + url);
        }
    }

    /** A browser's sound is settled by the Dial that follows, so it must not be settled before. */
    private void answer() {
        if (dialFollows) {
            call.markAnswered();
        } else {
            call.answer(Optional.empty());
        }
    }

    private void afterSound(Duration once, int loop) {
        if (loop > 0) {
            int begun = edition;
            exchange.later(once.multipliedBy(loop), () -> {
                if (begun == edition) {
                    next();
                }
            });
        }
    }

    private void withUrl(String target, Consumer<String> use) {
        try {
            use.accept(base.resolve(target));
        } catch (IllegalArgumentException e) {
            giveUp(TwimlException.NOT_TWIML, e.getMessage());
        }
    }

    private Map<String, String> fields(Map<String, String> more) {
        Map<String, String> fields = CallFields.of(exchange, call);
        more.forEach(fields::putIfAbsent);
        return fields;
    }

    private static boolean isDial(Verb verb) {
        return verb instanceof Verb.DialConference || verb instanceof Verb.DialParties;
    }
}

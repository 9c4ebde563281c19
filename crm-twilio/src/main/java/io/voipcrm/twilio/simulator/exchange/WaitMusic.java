package io.voipcrm.twilio.simulator.exchange;

import io.voipcrm.twilio.simulator.twiml.TwimlException;
import io.voipcrm.twilio.simulator.twiml.TwimlParser;
import io.voipcrm.twilio.simulator.twiml.Verb;
import io.voipcrm.twilio.simulator.webhook.Delivery.Result;
import io.voipcrm.twilio.simulator.webhook.Webhook;
import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/** What somebody hears who waits or is held: a document, performed again and again. */
final class WaitMusic implements Verb.Visitor {

    private static final String OWN_MUSIC = "classical";
    private static final Duration SHORTEST_ROUND = Duration.ofSeconds(10);

    private final Exchange exchange;
    private final Participant participant;
    private Iterator<Verb> rest = Collections.emptyIterator();
    private DocumentBase base = DocumentBase.NONE;
    private String method = "POST";
    private boolean heardSomething;
    private int edition;

    WaitMusic(Exchange exchange, Participant participant) {
        this.exchange = exchange;
        this.participant = participant;
    }

    /** Starts; an absent URL means the network's own music, an empty one silence. */
    void start(String how, Optional<String> url) {
        stop();
        method = how;
        participant.hearNothing();
        if (url.isEmpty()) {
            participant.hearMusic(OWN_MUSIC);
        } else if (!url.get().isEmpty()) {
            fetch(url.get());
        }
    }

    void stop() {
        edition++;
    }

    @Override
    public void say(Verb.Say say) {
        line().said(say.text());
        after(Sound.spoken(say.text()), say.loop());
    }

    @Override
    public void play(Verb.Play play) {
        participant.hearMusic(play.url());
        after(Sound.RECORDING, play.loop());
    }

    @Override
    public void pause(Verb.Pause pause) {
        after(Duration.ofSeconds(pause.seconds()), 1);
    }

    @Override
    public void redirect(Verb.Redirect redirect) {
        fetch(base.resolve(redirect.url()));
    }

    @Override
    public void hangup() {
        notHere("Hangup");
    }

    @Override
    public void reject(Verb.Reject reject) {
        notHere("Reject");
    }

    @Override
    public void dialConference(Verb.DialConference dial) {
        notHere("Dial");
    }

    @Override
    public void dialParties(Verb.DialParties dial) {
        notHere("Dial");
    }

    private void fetch(String url) {
        Map<String, String> fields = CallFields.of(exchange, participant.call());
        fields.put("ConferenceSid", participant.conference().sid());
        fields.put("FriendlyName", participant.conference().name());
        int asked = ++edition;
        exchange.inquire(new Webhook(Webhook.Kind.WAIT, method, url, fields), result -> {
            if (asked == edition) {
                perform(result, url);
            }
        });
    }

    private void perform(Result result, String url) {
        if (!result.isSuccess()) {
            participant.hearMusic(OWN_MUSIC);
            return;
        }
        try {
            rest = TwimlParser.parse(result.body()).iterator();
            base = new DocumentBase(url);
            heardSomething = false;
            next();
        } catch (TwimlException e) {
            exchange.alert(participant.call().sid(), e.code(), String.valueOf(e.getMessage()));
            participant.hearMusic(OWN_MUSIC);
        }
    }

    private void next() {
        if (rest.hasNext()) {
            rest.next().accept(this);
        } else {
            later(heardSomething ? Duration.ZERO : SHORTEST_ROUND, () -> fetch(base.url()));
        }
    }

    private void after(Duration once, int loop) {
        heardSomething |= !once.isZero();
        if (loop > 0) {
            later(once.multipliedBy(loop), this::next);
        }
    }

    private void later(Duration delay, Runnable work) {
        int begun = edition;
        exchange.later(delay, () -> {
            if (begun == edition) {
                work.run();
            }
        });
    }

    private void notHere(String verb) {
        exchange.alert(
                participant.call().sid(), TwimlException.NOT_TWIML, verb + " is not allowed while somebody waits");
        next();
    }

    private Line line() {
        return participant.call().line();
    }
}

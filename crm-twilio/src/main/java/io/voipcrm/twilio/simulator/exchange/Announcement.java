package io.voipcrm.twilio.simulator.exchange;

import io.voipcrm.twilio.simulator.twiml.TwimlException;
import io.voipcrm.twilio.simulator.twiml.TwimlParser;
import io.voipcrm.twilio.simulator.twiml.Verb;
import io.voipcrm.twilio.simulator.webhook.Delivery.Result;
import io.voipcrm.twilio.simulator.webhook.Webhook;

/** Words that one participant hears in the middle of a talk; of a document, only what is said counts. */
final class Announcement {

    private final Exchange exchange;
    private final Call call;

    Announcement(Exchange exchange, Call call) {
        this.exchange = exchange;
        this.call = call;
    }

    void begin(String method, String url) {
        Webhook question = new Webhook(Webhook.Kind.WAIT, method, url, CallFields.of(exchange, call));
        exchange.inquire(question, this::perform);
    }

    private void perform(Result result) {
        if (!result.isSuccess() || call.isOver()) {
            return;
        }
        try {
            for (Verb verb : TwimlParser.parse(result.body())) {
                if (verb instanceof Verb.Say say) {
                    call.line().said(say.text());
                }
            }
        } catch (TwimlException e) {
            exchange.alert(call.sid(), e.code(), String.valueOf(e.getMessage()));
        }
    }
}

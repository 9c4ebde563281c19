package io.voipcrm.twilio;

import io.voipcrm.core.telephony.CallInstruction;
import io.voipcrm.core.telephony.Credentials;
import io.voipcrm.core.telephony.ReceivedEvent;
import io.voipcrm.core.telephony.Secret;
import io.voipcrm.core.telephony.TelephonyEvent.Irrelevant;
import io.voipcrm.core.telephony.TelephonyWebhooks;
import io.voipcrm.core.telephony.WebhookReply;
import io.voipcrm.core.telephony.WebhookRequest;
import java.util.Optional;

/** Reads Twilio's webhooks and answers them in TwiML. */
public final class TwilioWebhooks implements TelephonyWebhooks {
    private static final String SIGNATURE = "x-twilio-signature";

    private final TwilioSettings settings;
    private final RequestSignature signature;
    private final TwimlWriter twiml;

    public TwilioWebhooks(TwilioSettings settings) {
        this.settings = settings;
        this.signature = new RequestSignature(settings.publicBaseUrl());
        this.twiml = new TwimlWriter(settings);
    }

    @Override
    public String provider() {
        return TwilioTelephony.PROVIDER;
    }

    @Override
    public boolean verify(WebhookRequest request) {
        Optional<Secret> token = settings.credentials().get().flatMap(Credentials::webhookSecret);
        Optional<String> given = request.header(SIGNATURE);
        // Without a token there is no telling friend from foe.
        return token.isPresent()
                && given.isPresent()
                && signature.matches(given.get(), token.get(), request.path(), request.form());
    }

    @Override
    public ReceivedEvent translate(WebhookRequest request) {
        Fields fields = new Fields(request, settings.clock());
        Reading reading =
                switch (request.hook()) {
                    case "voice" ->
                        VoiceHook.read(fields, settings.credentials().get());
                    case "conference" -> ConferenceHook.read(fields);
                    case "status" -> LegHooks.status(fields);
                    case "dial-ended" -> LegHooks.dialEnded(fields);
                    case "wait" -> LegHooks.waiting(fields);
                    default -> new Reading(new Irrelevant("an unknown hook", fields.at()), "unknown");
                };
        return new ReceivedEvent(
                provider(), request.hook() + ":" + reading.key(), reading.event(), JournalText.of(request));
    }

    @Override
    public WebhookReply render(CallInstruction instruction) {
        return new WebhookReply("text/xml; charset=UTF-8", twiml.write(instruction));
    }
}

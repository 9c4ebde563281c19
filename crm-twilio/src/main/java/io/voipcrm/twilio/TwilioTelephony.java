package io.voipcrm.twilio;

import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.CallUpdater;
import com.twilio.rest.api.v2010.account.conference.Participant;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.CallInstruction;
import io.voipcrm.core.telephony.Capability;
import io.voipcrm.core.telephony.ClientToken;
import io.voipcrm.core.telephony.DialRequest;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.LegReport;
import io.voipcrm.core.telephony.Telephony;
import io.voipcrm.core.user.Extension;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Controls calls through Twilio's REST interface. A request is sent once and takes seconds at most; when Twilio refused
 * it for its rate, the error says for how long it wants to be left alone.
 */
public final class TwilioTelephony implements Telephony, AutoCloseable {
    /** The provider's name: its webhooks arrive under {@code /api/twilio/…}. */
    public static final String PROVIDER = "twilio";

    private static final Duration LONGEST_LIFE = Duration.ofHours(1);

    private final TwilioSettings settings;
    private final TwimlWriter twiml;
    private final CallbackUrls urls;
    private final RestClient rest;
    private final Participants participants;
    private final LegReports reports;

    public TwilioTelephony(TwilioSettings settings) {
        this(settings, SingleTryHttpClient.Patience.usual());
    }

    TwilioTelephony(TwilioSettings settings, SingleTryHttpClient.Patience patience) {
        this.settings = settings;
        this.twiml = new TwimlWriter(settings);
        this.urls = new CallbackUrls(settings.publicBaseUrl());
        this.rest = new RestClient(settings, patience);
        this.participants = new Participants(rest, urls);
        this.reports = new LegReports(rest);
    }

    @Override
    public String provider() {
        return PROVIDER;
    }

    /** All of them: keypad tones are sent by the browser's telephone itself. */
    @Override
    public Set<Capability> capabilities() {
        return EnumSet.allOf(Capability.class);
    }

    @Override
    public boolean configured() {
        return settings.credentials().get().isPresent();
    }

    @Override
    public ClientToken clientToken(Extension identity, Duration life) {
        if (life.compareTo(LONGEST_LIFE) > 0 || life.toSeconds() < 1) {
            throw new IllegalArgumentException("A client token lives for 1 second to 1 hour, not " + life);
        }
        VoiceAccessToken token = VoiceAccessToken.issue(
                rest.account(), identity, settings.clock().instant(), life);
        return new ClientToken(signed(token), token.expiresAt(), settings.deviceOptions());
    }

    @Override
    public void redirect(LegId leg, CallInstruction instruction) {
        CallUpdater request = updater(leg).setTwiml(twiml.write(instruction));
        rest.changeIfGoingOn(request::update);
    }

    @Override
    public void hangUp(LegId leg) {
        CallUpdater request = updater(leg).setStatus(Call.UpdateStatus.COMPLETED);
        rest.changeIfGoingOn(request::update);
    }

    @Override
    public LegId dial(DialRequest request) {
        var creator = OutgoingLeg.request(rest.account().accountId(), request, urls);
        Participant dialled = rest.change(creator::create);
        return LegId.of(dialled.getCallSid());
    }

    @Override
    public void hold(CallId call, LegId leg, boolean onHold) {
        participants.hold(call, leg, onHold);
    }

    @Override
    public void mute(CallId call, LegId leg, boolean muted) {
        participants.mute(call, leg, muted);
    }

    @Override
    public List<LegReport> lookUp(Collection<LegId> legs) {
        return reports.of(legs);
    }

    /** Lets go of the connections to Twilio. */
    @Override
    public void close() {
        rest.close();
    }

    private CallUpdater updater(LegId leg) {
        return new CallUpdater(rest.account().accountId(), leg.value());
    }

    private static String signed(VoiceAccessToken token) {
        try {
            return token.toJwt();
        } catch (RuntimeException e) {
            throw RestErrors.ofChange(e);
        }
    }
}

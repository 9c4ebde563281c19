package io.voipcrm.twilio;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.CallUpdater;
import io.voipcrm.core.telephony.CallInstruction;
import io.voipcrm.core.telephony.Capability;
import io.voipcrm.core.telephony.ClientToken;
import io.voipcrm.core.telephony.Credentials;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Telephony;
import io.voipcrm.core.telephony.TelephonyNotConfiguredException;
import io.voipcrm.core.user.Extension;
import java.time.Duration;
import java.util.Set;

/** Controls calls through Twilio's REST interface. Each request is sent once, and takes seconds at most. */
public final class TwilioTelephony implements Telephony, AutoCloseable {
    /** The provider's name: its webhooks arrive under {@code /api/twilio/…}. */
    public static final String PROVIDER = "twilio";

    private static final Duration LONGEST_LIFE = Duration.ofHours(1);

    private final TwilioSettings settings;
    private final TwimlWriter twiml;
    private final SingleTryHttpClient http;

    public TwilioTelephony(TwilioSettings settings) {
        this.settings = settings;
        this.twiml = new TwimlWriter(settings);
        this.http = SingleTryHttpClient.create(settings.restBase(), SingleTryHttpClient.Patience.usual());
    }

    @Override
    public String provider() {
        return PROVIDER;
    }

    @Override
    public Set<Capability> capabilities() {
        return Set.of(Capability.BROWSER_TELEPHONE, Capability.REDIRECT, Capability.HANG_UP);
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
        VoiceAccessToken token =
                VoiceAccessToken.issue(credentials(), identity, settings.clock().instant(), life);
        return new ClientToken(RestErrors.translated(token::toJwt), token.expiresAt(), settings.deviceOptions());
    }

    @Override
    public void redirect(LegId leg, CallInstruction instruction) {
        update(updater(leg).setTwiml(twiml.write(instruction)));
    }

    @Override
    public void hangUp(LegId leg) {
        update(updater(leg).setStatus(Call.UpdateStatus.COMPLETED));
    }

    /** Lets go of the connections to Twilio. */
    @Override
    public void close() {
        http.close();
    }

    private CallUpdater updater(LegId leg) {
        return new CallUpdater(credentials().accountId(), leg.value());
    }

    private void update(CallUpdater request) {
        Credentials credentials = credentials();
        TwilioRestClient client = new TwilioRestClient.Builder(
                        credentials.keyId(), credentials.keySecret().reveal())
                .accountSid(credentials.accountId())
                .httpClient(http)
                .build();
        RestErrors.ignoringLegsThatAreOver(() -> request.update(client));
    }

    private Credentials credentials() {
        return settings.credentials().get().orElseThrow(TelephonyNotConfiguredException::new);
    }
}
